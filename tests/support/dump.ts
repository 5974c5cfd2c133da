/** Everything in a database, table by table, for telling whether anything changed. */
export async function dump(factory: IDBFactory): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = await settled(factory.open("plumbline"));
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names, "readonly");
  const tables = await Promise.all(
    names.map(async (name) => [name, await settled(reading.objectStore(name).getAll())]),
  );
  database.close();
  return Object.fromEntries(tables);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
