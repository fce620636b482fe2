/** What the pane and its worker say to each other. Data only: it is copied between them. */
import type { AssessedFile, FileSettings } from './assess-file';

export interface FileRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly settings: FileSettings;
}

export type WorkerAnswer =
  /** Sent once: the script was loaded and understood. */
  { readonly kind: 'ready' } | { readonly kind: 'assessed'; readonly file: AssessedFile };
