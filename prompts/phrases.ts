/**
 * Every sentence the bot says, by name. Each language file gives all of them; the compiler sees to it.
 */
import type { Danger } from '../nlp/taxonomy.ts';

export const REFUSAL_REASONS = ['full', 'out_of_stock', 'not_offered', 'closed', 'other'] as const;
/** Why staff can't do something: chosen by staff, told to the guest in the guest's language. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What a guest asked for: names of things, already in the guest's language, and where to. */
type Request = { what: string; room: string | null };

/** Without a name where nothing is named but the trouble. */
type Fault = { what: string | null; room: string | null; team: 'engineering' | 'housekeeping' };

/** How a survey's score counts. */
type ScoreLevel = 'low' | 'middle' | 'high';

export type Phrases = {
  greeting(p: { hotel: string }): string;
  /** Greeted once more. */
  here(): string;
  thanks(): string;
  goodbye(): string;
  praise(): string;
  suggestion(): string;
  acknowledge(): string;
  requestTaken(p: Request): string;
  faultTaken(p: Fault): string;
  /** The same, where this message has said sorry already. */
  faultTakenToo(p: Fault): string;
  /** Of several requests at once, by what becomes of them. */
  severalTaken(p: {
    bring: string | null;
    repair: string | null;
    arrange: string | null;
    room: string | null;
    sorry: boolean;
  }): string;
  /** Without a name where it is none of the usual things. */
  askFrontDesk(p: { what: string | null }): string;
  lateCheckout(p: { time: string | null }): string;
  askRoom(): string;
  roomNoted(p: { room: string }): string;
  corrected(p: Request): string;
  chased(p: { what: string }): string;
  cancelled(p: { what: string }): string;
  complaint(): string;
  /** The same, where this message has said sorry already. */
  complaintToo(): string;
  seriousComplaint(): string;
  unknown(p: { question: string | null }): string;
  /** Asked again, while the front desk has not answered yet. */
  stillAsking(p: { question: string | null }): string;
  /** What the front desk knew, later. */
  answered(p: { question: string | null; answer: string }): string;
  attachment(): string;
  handoff(): string;
  /** Nobody has come yet. */
  handoffAgain(): string;
  handoffTimeout(): string;
  botIsBack(): string;
  emergency(p: { phone: string | null; danger?: Danger | undefined }): string;
  askRemember(p: { what: string }): string;
  askRememberSensitive(p: { what: string }): string;
  kept(p: { what: string }): string;
  notKept(): string;
  onlyThisStay(): string;
  memory(p: { verified: boolean }): string;
  memoryLine(p: { n: number; what: string; on: string; hidden: boolean; stay: boolean }): string;
  memoryHint(): string;
  memoryEmpty(p: { verified: boolean }): string;
  forgotten(p: { what: string; at: string }): string;
  askEraseAll(p: { verified: boolean }): string;
  erasedAll(p: { at: string }): string;
  notErased(): string;
  eraseLater(): string;
  exportToStaff(): string;
  choiceKeep(): string;
  choiceDrop(): string;
  choiceErase(): string;
  choiceStay(): string;
  consents(): string;
  consentLine(p: { what: string; given: boolean }): string;
  consentChanged(p: { what: string; given: boolean }): string;
  choiceConsent(p: { what: string; given: boolean }): string;
  optOut(): string;
  identified(p: { room: string | null }): string;
  notIdentified(): string;
  askBookingName(): string;
  identityToStaff(): string;
  tooManyTries(): string;
  roomsToStaff(): string;
  verifyFirst(): string;
  ownStay(p: { room: string | null; arrival: string; departure: string }): string;
  surveyThanks(p: { level: ScoreLevel }): string;
  surveyReason(p: { level: ScoreLevel }): string;
  surveyReview(p: { url: string }): string;
  surveyAgain(p: { from: number; to: number }): string;
  surveyComment(): string;
  surveyReminder(p: { question: string }): string;
  surveyOptOut(): string;
  privacy(): string;
  eta(p: { minutes: number }): string;
  done(p: { what: string; ask: boolean }): string;
  complaintDone(p: { ask: boolean }): string;
  glad(): string;
  reopened(p: { what: string }): string;
  askWhich(p: { what: string }): string;
  neverOrdered(p: { what: string }): string;
  askTime(): string;
  askPeople(): string;
  timeNoted(p: { when: string }): string;
  timePast(): string;
  noted(): string;
  /** More of what is on a card already. */
  added(): string;
  /** The same, of a complaint or somebody who is hurt. */
  addedForManager(): string;
  /** Something that asks nothing, for people to read. */
  toldFrontDesk(): string;
  /** Somebody is hurt, and nobody's life is in danger. */
  injury(): string;
  /** Asked after, although nobody here knows of it. */
  lookInto(p: { what: string }): string;
  chasedTaken(p: { what: string }): string;
  chasedUntil(p: { what: string; minutes: number }): string;
  manyTaken(p: { what: string }): string;
  complaintAgain(): string;
  discomfort(p: { room: string | null }): string;
  botAgain(): string;
  stuck(): string;
  iAmBot(): string;
  outOfScope(): string;
  smallTalk(): string;
  /** Not called off with the rest. */
  stillComing(p: { what: string }): string;
  /** How long it will take is not known yet. */
  howLong(p: { what: string }): string;
  complaintReopened(): string;
  /** A wish behind a small complaint is fulfilled. */
  wishTaken(p: Request): string;
  othersPrivate(): string;
  noSuchRoom(p: { room: string }): string;
  /** Another room than the guest's own. */
  otherRoom(p: { room: string; own: string }): string;
  refused(p: { reason: RefusalReason }): string;
};

export type PhraseKey = keyof Phrases;

/** A sentence as a value: which one, and with what. */
export type Say = {
  [K in PhraseKey]: Parameters<Phrases[K]> extends [infer P] ? { say: K; with: P } : { say: K };
}[PhraseKey];
