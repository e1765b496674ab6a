import { raw } from 'hono/html';
import { renderSVG } from 'uqr';

/** A QR code as a picture that is drawn in the page itself; black on white also in the dark. */
export function QrCode({ text, label }: { text: string; label: string }) {
  return (
    <div class="qr" role="img" aria-label={label}>
      {raw(renderSVG(text, { border: 2, pixelSize: 4 }))}
    </div>
  );
}
