export function runUninstall(_args: string[]): Promise<number> {
  return Promise.resolve(1);
}
