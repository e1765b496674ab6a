/** Of a telephone, a mailbox or a number just enough to compare it with a paper in one's hand. */
export function masked(kind: string, written: string): string {
  if (kind === 'email') return written.replace(/^(.)[^@]*(?=@)/u, '$1***');
  if (kind === 'unionid') return `${written.slice(0, 3)}***`;
  if (kind !== 'phone' && kind !== 'member') return written;
  const plain = written.replace(/[\s()-]/g, '');
  return plain.length < 7 ? `***${plain.slice(-2)}` : `${plain.slice(0, -8)}****${plain.slice(-4)}`;
}
