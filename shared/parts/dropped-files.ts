/** The files of a drop, those inside dropped folders too, in the order of their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // The list of items is empty once the drop's event is over: all entries are asked for at once.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null || entry.isFile)) return [...transfer.files];
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((...ends) => (entry as FileSystemFileEntry).file(...ends))];
  const found = await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(filesIn));
  return found.flat();
}

/** A folder tells its entries in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((...ends) => reader.readEntries(...ends));
    if (some.length === 0) return all.sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1));
    all.push(...some);
  }
}
