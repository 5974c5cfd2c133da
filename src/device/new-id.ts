/** A random id (UUID, version 4). Never throws: pages that are not secure, and old browsers, have no `randomUUID`. */
export function newId(): string {
  try {
    return crypto.randomUUID();
  } catch {
    const bytes = Array.from({ length: 16 }, (_, n) => {
      const byte = Math.floor(Math.random() * 256);
      return n === 6 ? (byte & 0x0f) | 0x40 : n === 8 ? (byte & 0x3f) | 0x80 : byte;
    });
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
}
