import type { Recording } from "../../core/movement/recording";
import { download } from "../../device/download";
import { writeRecordingFile } from "../../storage/files/recording-file";

/** Saves a recording as `name`.json.gz, the file that the workbench reads and that a miscount is reported with. */
export async function saveRecording(recording: Recording, name: string): Promise<void> {
  download(await writeRecordingFile(recording), `${name}.json.gz`);
}
