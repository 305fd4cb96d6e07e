import { PAGE } from '../words/page.ts';
import { tell } from './stage.ts';

/** Copy a text; where the browser would not, say it instead, to be copied by hand. */
export async function copy(text: string): Promise<void> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  tell(copied ? PAGE.notes.copied : PAGE.notes.notCopied + text);
}
