/** Contents of a file that a person chose. Read on this machine; `null` when it can no longer be read. */

export function readFileBytes(file: File): Promise<Uint8Array | null> {
  return read(
    (reader) => reader.readAsArrayBuffer(file),
    (result) => (result === null || typeof result === 'string' ? null : new Uint8Array(result)),
  );
}

export function readFileText(file: File): Promise<string | null> {
  return read(
    (reader) => reader.readAsText(file),
    (result) => (typeof result === 'string' ? result : null),
  );
}

/** FileReader: IE 11 has no `file.arrayBuffer()`. */
function read<Content>(
  start: (reader: FileReader) => void,
  contentOf: (result: FileReader['result']) => Content | null,
): Promise<Content | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(contentOf(reader.result));
    reader.onerror = () => resolve(null);
    start(reader);
  });
}
