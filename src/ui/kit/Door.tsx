/** A way to another screen, with what is behind it. */
export function Door({ to, title, note }: { to: string; title: string; note: string }) {
  return (
    <li>
      <a href={`#${to}`}>
        <strong>{title}</strong>
        <span>{note}</span>
      </a>
    </li>
  );
}
