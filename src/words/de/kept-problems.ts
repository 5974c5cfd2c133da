import type { BACKUP_PROBLEMS } from "../../app/problems/backup-problems";
import type { STORAGE_PROBLEMS } from "../../app/problems/storage-problems";
import type { Words } from "../en";

const UNTIL_CLOSED = "Dieser Satz bleibt, bis du die Seite schließt.";

/** What can be wrong with keeping, taking along and bringing back. */
export const keptProblems: Pick<Words["problems"], keyof typeof BACKUP_PROBLEMS | keyof typeof STORAGE_PROBLEMS> = {
  "backup-unreadable": {
    title: "Diese Datei kann nicht zurückgeholt werden",
    happened: "Es ist keine Datei mit allem, was hier gespeichert wurde, oder ein Teil fehlt oder wurde verändert.",
    todo: "Wähle eine Datei, die mit „Alles speichern“ entstanden ist (sie endet auf .json.gz).",
    kept: "Nichts wurde hinzugefügt, und hier wurde nichts geändert.",
  },
  "backup-newer": {
    title: "Diese Datei ist aus einer neueren Version",
    happened: "Darin ist etwas, das diese Version der App nicht kennt.",
    todo: "Bring die App auf den neuesten Stand, lade diese Seite neu und wähle die Datei noch einmal.",
    kept: "Nichts wurde hinzugefügt, und hier wurde nichts geändert.",
  },
  "backup-too-large": {
    title: "Diese Datei ist zu groß, um von hier zu sein",
    happened: "Ausgepackt ist sie größer als alles, was hier gespeichert wird.",
    todo: "Wähle eine Datei, die mit „Alles speichern“ entstanden ist (sie endet auf .json.gz).",
    kept: "Nichts wurde hinzugefügt, und hier wurde nichts geändert.",
  },
  "backup-partial": {
    title: "Diese Kopie ist nicht vollständig",
    happened:
      "Einiges, was hier gespeichert ist, war nicht lesbar: Eine neuere Version der App hat es geschrieben, oder es ist beschädigt.",
    todo: "Lösche in diesem Browser nichts. Bring die App auf den neuesten Stand, lade diese Seite neu und speichere noch einmal.",
    kept: "Alles, was lesbar war, ist in der Datei, und hier wurde nichts geändert.",
  },
  "choices-not-kept": {
    title: "Einstellungen und Antworten wurden nicht gespeichert",
    happened:
      "Die Sätze und Einheiten wurden hinzugefügt, aber der Browser ließ die Einstellungen und Antworten nicht schreiben.",
    todo: "Erlaube dieser Seite in den Einstellungen des Browsers das Speichern und hol die Datei noch einmal zurück.",
    kept: "Die Sätze und Einheiten sind gespeichert; die Einstellungen gelten, bis du die Seite schließt.",
  },
  "choices-not-deleted": {
    title: "Einstellungen und Antworten sind noch da",
    happened:
      "Die Sätze und Einheiten sind gelöscht, aber der Browser ließ die Einstellungen und Antworten nicht löschen.",
    todo: "Lösche die Daten dieser Seite in den Einstellungen des Browsers.",
    kept: "Nur Einstellungen, Antworten und Pläne sind noch übrig.",
  },
  "storage-full": {
    title: "Es ist kein Platz mehr zum Speichern",
    happened: "Der Browser wollte nicht mehr speichern, auch nachdem die ältesten Bewegungen gehen mussten.",
    todo: "Mach weiter: Der Satz bleibt hier, bis du die Seite schließt. Lösche alte Sätze, um Platz zu machen.",
    kept: UNTIL_CLOSED,
  },
  "storage-blocked": {
    title: "Dieser Browser behält nichts",
    happened: "Das Speichern ist ausgeschaltet, oder das ist ein privates Fenster.",
    todo: "Mach weiter: Alles geht, aber die Sätze sind vergessen, wenn du die Seite schließt.",
    kept: UNTIL_CLOSED,
  },
  "storage-newer": {
    title: "Deine Sätze wurden von einer neueren Version gespeichert",
    happened:
      "In einem anderen Tab läuft eine neuere Version, oder diese Seite ist veraltet. Deshalb kann sie nicht speichern.",
    todo: "Schließ die anderen Tabs dieser App und lade diese Seite neu.",
    kept: "Nichts Gespeichertes wurde geändert, und was du hier machst, bleibt da, solange die Seite offen ist.",
  },
  "storage-waiting": {
    title: "Ein anderer Tab hält fest, was gespeichert ist",
    happened:
      "In einem anderen Tab ist eine ältere Version dieser App offen. Solange kommt diese nicht an deine Sätze.",
    todo: "Schließ die anderen Tabs dieser App, dann geht es hier von selbst weiter.",
    kept: "Nichts Gespeichertes wurde geändert, und was du hier machst, bleibt da, bis es gespeichert werden kann.",
  },
  "storage-deleted": {
    title: "Was hier gespeichert war, wurde gelöscht",
    happened:
      "Die Daten dieser Seite wurden gelöscht, während sie offen war: in den Einstellungen des Browsers oder von ihm selbst.",
    todo: "Wenn du eine gesicherte Datei hast, hol sie unter „Deine Daten“ zurück.",
    kept: "Was du gemacht hast, seit diese Seite offen ist, wird wieder gespeichert.",
  },
  "storage-closed": {
    title: "Das Speichern ist unterbrochen",
    happened: "Der Browser hat seinen Speicher geschlossen, oder er antwortet nicht, wenn diese Seite schreibt.",
    todo: "Mach weiter: Es wird von selbst wieder versucht. Lass diese Seite offen, bis dieser Hinweis weg ist.",
    kept: "Jede Wiederholung bleibt hier, bis sie gespeichert ist.",
  },
};
