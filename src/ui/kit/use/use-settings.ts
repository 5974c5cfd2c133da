import { useStore } from "zustand";
import { type Settings, settings } from "../../../app/person/settings";

/** The settings, and how to change them. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  return [useStore(settings), settings.setState];
}
