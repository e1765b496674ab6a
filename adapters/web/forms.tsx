import { z } from '@hono/zod-openapi';

/** A line or a text that a person typed: whole characters only, and no NUL, which no row can hold. */
export const typed = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => Buffer.from(text).toString().replaceAll('\0', '').trim());

/** The body of a form, for a route's description and validation. */
export function formOf<Fields extends z.ZodRawShape>(fields: Fields) {
  const schema = z.object(fields);
  return {
    required: true,
    content: {
      'application/x-www-form-urlencoded': { schema },
      'multipart/form-data': { schema },
    },
  };
}

export const pageAnswer = {
  description: 'A page',
  content: { 'text/html': { schema: z.string() } },
};
export const seeOther = { description: 'Done; the page to go on with' };

type FieldProps = {
  name: string;
  label: string;
  type?: string;
  value?: string | undefined;
  hint?: string;
  error?: string | undefined;
  autocomplete?: string;
  maxlength?: number;
  optional?: boolean;
};

/** A labelled input whose hint and error are read out with it. */
export function Field({ name, label, hint, error, type = 'text', optional, ...input }: FieldProps) {
  const notes = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean);
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        required={!optional}
        aria-describedby={notes.join(' ') || undefined}
        aria-invalid={error ? 'true' : undefined}
        {...input}
      />
      {hint ? (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} class="error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
