/** The people among whom a batch is looked up, in memory: those of the store and those of the batch itself. */
import type { Fact } from './guest-facts.ts';
import type { Person } from './score.ts';

export type Addressed = { channel: string; externalId: string };

/** A guest, with what is needed to recognise and to name the guest. */
export type Someone = Person & {
  id: string;
  name: string | null;
  language: string | null;
  /** When the records named the guest last; null: never, the name is the chat's. */
  namedAt: Date | null;
  /** Has an account that the hotel's records know, or that was proved. */
  firm: boolean;
  /** What staff took away: not so, though a source may say it again. */
  ended: Set<string>;
  /** Name or language is to be written. */
  changed: boolean;
};

/** Known by no more than a conversation, or a name: joined to whom the guest turns out to be. */
export const isSlight = ({ firm, facts }: Someone) =>
  !firm && facts.every(({ kind }) => kind === 'name');

/** So many people have one telephone: it hardly says who it is (an agency, a company). */
const CROWDED = 5;
/** And so many: it says nothing. */
export const FAR_TOO_MANY = 30;

export const factKey = ({ kind, value }: Pick<Fact, 'kind' | 'value'>) => `${kind}:${value}`;
export const accountKey = ({ channel, externalId }: Addressed) => `${channel}:${externalId}`;

/** By key: who has this fact, this account, this reservation. */
export class Crowd {
  readonly people = new Map<string, Someone>();
  /** Facts of so many people that they hardly count. */
  readonly crowded = new Set<string>();
  private readonly holders = new Map<string, Set<string>>();
  /** Owners of accounts, and whether the account is verified. */
  private readonly owners = new Map<string, { id: string; verified: boolean }>();

  add(id: string, language: string | null): Someone {
    const someone: Someone = {
      ...{ id, language, name: null, namedAt: null, firm: false, changed: false },
      ...{ facts: [], accounts: [], stays: [], ended: new Set<string>() },
    };
    this.people.set(id, someone);
    return someone;
  }

  hold(key: string, id: string): void {
    const holders = this.holders.get(key) ?? new Set();
    this.holders.set(key, holders.add(id));
    if (holders.size > CROWDED) this.crowded.add(key);
  }

  /** Whoever has one of these; what far too many have counts for nobody. */
  having(keys: string[]): Someone[] {
    const sets = keys.map((key) => this.holders.get(key) ?? new Set<string>());
    const ids = new Set(sets.filter((set) => set.size <= FAR_TOO_MANY).flatMap((set) => [...set]));
    return [...ids].flatMap((id) => this.people.get(id) ?? []);
  }

  owned(key: string, id: string, verified: boolean): void {
    this.owners.set(key, { id, verified });
    this.people.get(id)?.accounts.push(key);
    this.hold(key, id);
  }

  /** @returns whether it is news: the guest had no such fact */
  learn(someone: Someone, fact: Fact): boolean {
    const key = factKey(fact);
    if (someone.ended.has(key) || someone.facts.some((known) => factKey(known) === key))
      return false;
    someone.facts.push(fact);
    if (fact.kind !== 'name') this.hold(key, someone.id);
    return true;
  }

  /** @returns whether it is news: nobody had this account, or it was not verified; another guest's stays so */
  own(someone: Someone, account: Addressed): boolean {
    const key = accountKey(account);
    const owner = this.owners.get(key);
    if (owner && (owner.id !== someone.id || owner.verified)) return false;
    someone.firm = true;
    if (owner) owner.verified = true;
    else this.owned(key, someone.id, true);
    return true;
  }
}
