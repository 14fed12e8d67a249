/** Hands a file to the person: a download, or whatever the host offers. */
export type SaveFile = (name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string) => Promise<void>;
