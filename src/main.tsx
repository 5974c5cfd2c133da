import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { layOpen } from "./app/inspect";
import { App } from "./ui/App";

const place = document.getElementById("app");
if (!place) throw new Error("The page has no element #app to draw into.");

layOpen();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
