import "./egress-guard";
import { expose } from "comlink";
import { createPoseSensor } from "./pose-sensor";

expose(createPoseSensor());
