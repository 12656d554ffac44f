/** Whether the browser reached us over https: told by the line itself, by a trusted proxy, or by PUBLIC_URL. */
export function isSecure(protocol: string, host: string | undefined, publicUrl: URL | null): boolean {
  return protocol === 'https' || (publicUrl?.protocol === 'https:' && publicUrl.host === host?.toLowerCase());
}
