/** Importing this puts the guard up. It stands before the worker's other imports, so before any third-party code. */
import { guardEgress } from "./egress";

guardEgress(self);
