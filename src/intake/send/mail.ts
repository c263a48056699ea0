import { createTransport } from "nodemailer";

/** Milliseconds to connect, to be greeted, and between two answers of the server. */
const TIMES = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  /** One line; line ends in it are blanks. */
  readonly subject: string;
  readonly text: string;
  /** What the same letter is known by when it is sent again. */
  readonly id: string;
}

/** Sends a letter by the server of an `smtp:` or `smtps:` address. Throws an `Error` whose message the server gave. */
export async function sendMail(smtp: string, { from, to, subject, text, id }: Letter): Promise<void> {
  const transport = createTransport({ url: smtp, ...TIMES, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject: toLine(subject),
      text,
      messageId: `<${id}@assay.invalid>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

function toLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
