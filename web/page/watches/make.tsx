import { useEffect, useRef, useState } from "preact/hooks";
import type { SeriesRecord, Trial as TrialRecord } from "#service";
import { post } from "#web/api/ask.ts";
import { useAllowed } from "#web/api/session.ts";
import { useAnswer } from "#web/api/use.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { type Draft, emptyDraft, toCount, toField, toLabel, toWatch, VALUED, WIDE, type WrongField } from "./draft.ts";
import { FactFields } from "./fact-fields.tsx";
import { Fault } from "./fault.tsx";
import { Field } from "./field.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { Trial } from "./trial.tsx";
import { useDoing } from "./use-doing.ts";
import { WORDS } from "./words.ts";

/** A watch of one's own: what it would have raised is shown before it is kept. */
export function Make({ onSaved }: { readonly onSaved: () => void }) {
  const words = inLang(WORDS);
  const mayChange = useAllowed("add");
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(lang.value));
  const [tried, setTried] = useState<{ readonly of: Draft; readonly trial: TrialRecord }>();
  const [isSaved, setSaved] = useState(false);
  const trying = useDoing();
  const saving = useDoing();
  const form = useRef<HTMLFormElement>(null);
  const fault = trying.fault ?? saving.fault;
  const wrong = fault?.code === "usage.bad-argument" ? toField(fault.at) : undefined;
  const wrongAt = (field: WrongField) => (field === wrong ? toWrong(words.wrong, field) : undefined);
  useEffect(() => {
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [fault]);
  const set = (changed: Partial<Draft>) => {
    setSaved(false);
    setDraft((before) => {
      const after = { ...before, ...changed };
      const isTooWide = after.measure.endsWith(".") && !WIDE.has(after.kind);
      return isTooWide ? { ...after, measure: "" } : after;
    });
  };
  const units = useUnits(draft.measure);
  useEffect(() => {
    if (units[0] !== undefined && draft.unit === "" && draft.kind !== "changes") set({ unit: units[0] });
  }, [draft.measure, draft.kind, units[0]]);
  const check = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(undefined);
    void trying.run(async () => {
      const trial = await post<TrialRecord>("/api/watches/try", { watch: toWatch(draft), days: toCount(draft.days) });
      setTried({ of: draft, trial });
    });
  };
  const save = () =>
    saving.run(async () => {
      await post("/api/watches", toWatch(draft));
      setSaved(true);
      onSaved();
    });
  const tiers = draft.kind === "tiers" ? draft.tiers.map(({ name }) => toLabel(name).zh) : [];
  return (
    <>
      <form ref={form} class="make" onSubmit={check} noValidate>
        <Field label={words.name} wrong={wrongAt("label")} wide>
          {(given) => (
            <input
              {...given}
              type="text"
              maxLength={100}
              placeholder={words.nameHint}
              value={draft.name}
              onInput={(event) => set({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.kind}>
          {(given) => (
            <select
              {...given}
              value={draft.kind}
              onChange={(event) => set({ kind: event.currentTarget.value as Draft["kind"] })}
            >
              {Object.entries(words.rules).map(([kind, text]) => (
                <option key={kind} value={kind}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <FactFields draft={draft} set={set} wrongAt={wrongAt} />
        <RuleFields draft={draft} set={set} wrongAt={wrongAt} units={units} />
        <Field label={words.days} wrong={wrongAt("days")}>
          {(given) => (
            <input
              {...given}
              type="text"
              inputMode="numeric"
              maxLength={4}
              value={draft.days}
              onInput={(event) => set({ days: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="ticks field-wide">
          <label class="tick">
            <input
              type="checkbox"
              checked={draft.plans}
              onChange={(event) => set({ plans: event.currentTarget.checked })}
            />
            {words.stance}
          </label>
          {VALUED.has(draft.kind) && (
            <label class="tick">
              <input
                type="checkbox"
                checked={draft.possible}
                onChange={(event) => set({ possible: event.currentTarget.checked })}
              />
              {words.possible}
            </label>
          )}
        </div>
        <p class="watch-acts field-wide">
          <button type="submit" class={tried?.of === draft ? "second" : undefined} aria-disabled={trying.isDoing}>
            {trying.isDoing ? words.trying : words.check}
          </button>
          {mayChange && tried?.of === draft && !isSaved && (
            <button type="button" aria-disabled={saving.isDoing} onClick={save}>
              {words.save}
            </button>
          )}
        </p>
        {wrong === undefined && <Fault fault={fault} />}
        <p role="status" class="watch-said field-wide">
          {isSaved && (
            <>
              {words.saved} <a href="/watches?view=watches">{words.views.watches}</a>
            </>
          )}
        </p>
        <p class="quiet field-wide">{mayChange ? words.outs : words.readOnly}</p>
      </form>
      {tried?.of === draft && <Trial trial={tried.trial} tiers={tiers} />}
    </>
  );
}

/** Units that a measure is printed in, the commonest first. */
function useUnits(measure: string): readonly string[] {
  const isOne = measure !== "" && !measure.endsWith(".");
  const { value } = useAnswer<SeriesRecord>(isOne ? `/api/measure/${encodeURIComponent(measure)}` : undefined);
  return isOne && value?.measure === measure ? value.units.map(({ unit }) => unit) : [];
}

function toWrong(table: (typeof WORDS)["zh"]["wrong"], field: WrongField): string {
  return field === "silent" ? table.days : table[field];
}
