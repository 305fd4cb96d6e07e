import { PAGE } from '../words/page.ts';
import { withGame } from './game-code.ts';
import { tell } from './stage.ts';

/** A saved game from a file. */
export function ImportFile() {
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    await withGame(async ({ openText }) => {
      const reason = await openText(text);
      if (reason !== null) tell(PAGE.notes.unreadable(reason));
    });
  };
  return (
    <label class="import">
      {PAGE.front.importFile}
      <input type="file" accept="application/json,.json" onChange={event => void read(event.currentTarget.files?.[0])} />
    </label>
  );
}
