import type { Danger } from '../nlp/taxonomy.ts';
import type { Phrases } from './phrases.ts';

const to = (room: string | null) => (room ? ` to room ${room}` : '');

const TEAM = { engineering: 'Engineering', housekeeping: 'Housekeeping' };

/** What to do until help comes. */
const UNTIL_HELP: Record<Danger, string> = {
  fire: 'Leave now by the stairs, not the lift; keep low where there is smoke.',
  violence: 'Get somewhere safe, lock the door and keep away from them; call 110 if you can.',
  medical: 'Call 120, stay with them and do not move them; leave the door open if you can.',
  trapped: 'Stay where you are; do not force the door or climb. We are coming to open it.',
  selfHarm:
    'Thank you for telling us. Until we are with you, please step away from the window and anything high, and keep writing if it helps. Someone listens day and night on 12356.',
};

export const en: Phrases = {
  greeting: ({ hotel }) =>
    `Hello, I am Zhike, the digital assistant of ${hotel}. Tell me what you need: something brought up, a repair, housekeeping, or a question. Say "human" for a person.`,
  here: () => 'I am here. How can I help?',
  thanks: () => 'You are welcome. Just write whenever you need something.',
  goodbye: () => 'Thank you, and goodbye for now.',
  praise: () => 'Thank you, I will pass that on to the team. It will make their day.',
  suggestion: () => 'Thank you for the suggestion. I have passed it on to the manager.',
  acknowledge: () => 'All right.',
  requestTaken: ({ what, room }) =>
    `Of course. A colleague has been asked to bring this${to(room)}: ${what}.`,
  faultTaken: (fault) => `Sorry about that. ${en.faultTakenToo(fault)}`,
  faultTakenToo: ({ what, room, team }) =>
    `${TEAM[team]} has been told${what ? ` about the ${what}` : ''} and will come${to(room)} to have a look.`,
  severalTaken: ({ bring, repair, arrange, room, sorry }) => {
    const done = [
      bring && `a colleague will bring ${bring}${to(room)}`,
      repair && `Engineering will look at the ${repair}`,
      arrange && `${arrange} is being arranged (I will write as soon as I know more)`,
    ].filter(Boolean);
    return `${sorry ? 'Sorry about that' : 'Of course'}: ${done.join(', ')}.`;
  },
  askFrontDesk: ({ what }) =>
    `Noted. I have passed your request${what ? ` (${what})` : ''} to a colleague and will let you know as soon as it is arranged.`,
  lateCheckout: ({ time }) =>
    `Noted. I have asked the front desk about a late check-out${time ? ` at ${time}` : ''} and will tell you as soon as they confirm.`,
  askRoom: () => 'Which room are you in, please?',
  roomNoted: ({ room }) => `Thank you, room ${room} it is.`,
  corrected: ({ what, room }) => `Changed to ${what}${room ? `, room ${room}` : ''}.`,
  complaintToo: () => 'The duty manager has your message as well and will get back to you.',
  chased: ({ what }) =>
    `I am sorry for the wait. I have just reminded my colleagues about ${what}.`,
  cancelled: ({ what }) => `All right, ${what} is cancelled.`,
  complaint: () =>
    'I am sorry it has been like this. The duty manager has your message and will get back to you.',
  seriousComplaint: () =>
    'We take this very seriously. The duty manager has been alerted and will contact you personally.',
  unknown: ({ question }) =>
    `I am not sure about ${question ? `“${question}”` : 'this'} and would rather not guess. I have asked the front desk and will write as soon as they answer.`,
  stillAsking: ({ question }) =>
    `The front desk is still finding out${question ? ` about “${question}”` : ''}; I will write as soon as they answer.`,
  answered: ({ question, answer }) =>
    `${question ? `You asked “${question}”. ` : ''}The front desk says: ${answer}`,
  attachment: () =>
    'Thank you, I have passed it on to the front desk. You can also tell me in words what you need.',
  handoff: () =>
    'Certainly. A colleague will answer you here in person; I will stay quiet until then.',
  handoffAgain: () =>
    'I am sorry nobody has answered yet. I have reminded my colleagues; a person will write as soon as they can, and I stay quiet until then.',
  handoffTimeout: () =>
    'Sorry, my colleagues are all busy right now, so I am here for you again. They can see everything you wrote.',
  botIsBack: () => 'That is settled. I am the digital assistant again, here for anything else.',
  emergency: ({ phone, danger }) =>
    `Our duty staff have been alerted and are on their way! ${danger ? UNTIL_HELP[danger] : 'Get to safety first; in a fire take the stairs, not the lift.'} ${phone ? `Hotel emergency line: ${phone}. ` : ''}${danger === 'selfHarm' ? 'Ambulance 120.' : 'Fire 119, ambulance 120, police 110.'}`,
  askRemember: ({ what }) =>
    `For your next stay, shall I remember ${what}, so that it is ready when you come?`,
  askRememberSensitive: ({ what }) =>
    `Noted: ${what}. We will mind that during this stay. Shall I remember it for later stays, too?`,
  kept: ({ what }) => `I will remember: ${what}.`,
  notKept: () => 'All right, I will not remember it.',
  onlyThisStay: () => 'All right, we mind it during this stay only.',
  memory: ({ verified }) =>
    verified
      ? 'This is what I remember:'
      : 'Until I know who you are, I can only tell you what this very conversation noted:',
  memoryLine: ({ n, what, on, hidden, stay }) =>
    `${n}. ${what} (${on}, ${hidden ? 'understood from what you wrote' : 'you said so'}${stay ? ', for this stay only' : ''})`,
  memoryHint: () =>
    'To remove one, say "delete number 1"; to remove everything, "delete everything"; for a full copy, "export my data"; for what you agree to, "privacy settings".',
  memoryEmpty: ({ verified }) =>
    verified
      ? 'I have not noted any wishes of yours. What is kept are your stays and this conversation: say "export my data" for a full copy or "delete everything".'
      : 'I have not noted any wishes in this conversation. To delete the conversation, say "delete everything".',
  forgotten: ({ what, at }) => `Deleted: ${what}. Time: ${at}.`,
  askEraseAll: ({ verified }) =>
    verified
      ? 'Delete everything? Your conversation, requests, wishes and stay details are removed from here, open requests are cancelled, and it cannot be undone. The registration the hotel must keep by law is separate.'
      : 'Delete it all? This conversation and everything noted from it are removed, open requests are cancelled, and it cannot be undone.',
  erasedAll: ({ at }) =>
    `Everything is deleted, ${at}. Apart from this receipt nothing about you is kept here.`,
  notErased: () => 'All right, everything stays.',
  eraseLater: () =>
    'Something urgent is still open, so I have asked the front desk to delete your data once it is settled, and to tell you.',
  exportToStaff: () =>
    'I have asked the front desk to prepare a full copy for you; you will have it within three days.',
  choiceKeep: () => 'Remember it',
  choiceDrop: () => 'No thanks',
  choiceErase: () => 'Confirm',
  choiceStay: () => 'No',
  consents: () => 'Each of these is yours to stop or allow at any time:',
  consentLine: ({ what, given }) => `· ${what}: ${given ? 'allowed' : 'stopped'}`,
  consentChanged: ({ what, given }) =>
    given
      ? `Done, allowed from now on: ${what}.`
      : `Done, stopped: ${what}. You can allow it again at any time.`,
  choiceConsent: ({ what, given }) => `${given ? 'Allow' : 'Stop'}: ${what}`,
  optOut: () => 'Understood: no more promotional messages.',
  identified: ({ room }) =>
    `Thank you, that matches${room ? `: room ${room}` : ''}. You can now ask me anything about your stay.`,
  notIdentified: () =>
    'I could not match that. Please send the reservation code together with the name on the booking, or see the front desk, or say "human".',
  askBookingName: () => 'Thank you. And the name on the booking, please?',
  identityToStaff: () =>
    'Thank you. The front desk has to check this for you and will write shortly.',
  tooManyTries: () =>
    'That was one try too many. Please try again in an hour, see the front desk, or say "human".',
  roomsToStaff: () =>
    'You have named quite a few rooms, so I have asked the front desk to sort it out with you.',
  verifyFirst: () =>
    'For your stay or bill I first have to know it is you: please send the reservation code and the name on the booking, or scan the code on your key sleeve.',
  ownStay: ({ room, arrival, departure }) =>
    `Your stay: ${room ? `room ${room}, ` : ''}from ${arrival} to ${departure}.`,
  surveyThanks: ({ level }) => THANKS[level],
  surveyReason: ({ level }) => REASON[level],
  surveyReview: ({ url }) => `You are welcome to share how your stay really was here: ${url}`,
  surveyAgain: ({ from, to }) =>
    `Could you give it a number, ${from} to ${to} (${to} is best)? No worries if you would rather not.`,
  surveyComment: () => 'Thank you for telling us. The manager will read it.',
  surveyReminder: ({ question }) => `One last time, then I will not ask again: ${question}`,
  surveyOptOut: () =>
    'Understood: I will not ask for ratings again, nor send promotional messages.',
  privacy: () =>
    'Your data is yours. A colleague has been asked to take care of your request and I will tell you when it is done.',
  eta: ({ minutes }) => `A colleague will have this done within about ${minutes} minutes.`,
  done: ({ what, ask }) =>
    `Taken care of: ${what}. ${ask ? 'Is everything all right now?' : 'If anything is still not right, just tell me.'}`,
  complaintDone: ({ ask }) =>
    `A colleague has followed up on what you told us. ${ask ? 'Is it better now?' : 'If anything is still not right, just tell me.'}`,
  glad: () => 'Good to hear. Just write whenever you need something.',
  reopened: ({ what }) =>
    `I am sorry this is not right yet (${what}). It is back with my colleagues, at the top of their list.`,
  askWhich: ({ what }) => `Which one do you mean: ${what}?`,
  neverOrdered: ({ what }) => `All right. Nothing was on order (${what}), so nothing will come.`,
  askTime: () => 'At what time, please?',
  askPeople: () => 'For how many people, please?',
  timeNoted: ({ when }) => `Thank you, noted: ${when}.`,
  timePast: () => 'That time has already passed.',
  noted: () => 'Thank you, noted.',
  added: () => 'Thank you, noted and passed on to my colleagues.',
  addedForManager: () => 'Thank you for telling me; the duty manager has this, too.',
  toldFrontDesk: () => 'Thank you, I have let the front desk know.',
  injury: () =>
    'I am so sorry. The duty manager is being sent to you right away. Tell me if you need a doctor or an ambulance; if it is serious, please call 120 first.',
  lookInto: ({ what }) =>
    `I have asked a colleague to check on this (${what}) and will write as soon as I hear.`,
  chasedTaken: ({ what }) =>
    `A colleague is already on it (${what}); I have just sent a reminder. Sorry for the wait.`,
  chasedUntil: ({ what, minutes }) =>
    `A colleague is on it (${what}) and expects to need about ${minutes} more minutes. I have sent a reminder.`,
  manyTaken: ({ what }) =>
    `That is a lot at once (${what}). I have asked the duty manager whether we can do it and will tell you.`,
  complaintAgain: () =>
    'I am sorry about all this. I have asked the duty manager again to see to it first, and they can read all you wrote.',
  discomfort: ({ room }) =>
    `I am sorry you are not comfortable. A colleague has been asked to come${room ? ` to room ${room}` : ''} and see to it.`,
  botAgain: () => 'I am the digital assistant, here for you again. Say "human" for a person.',
  stuck: () =>
    'I do not seem to be much help here, so I have asked a colleague to answer you in person. I will stay quiet until then.',
  iAmBot: () =>
    'I am the digital assistant of the hotel, not a person. Say "human" and a colleague takes over.',
  outOfScope: () =>
    'That is not something I can help with. For anything about your stay I am here: things to be brought, repairs, housekeeping, questions.',
  smallTalk: () => 'Enjoy your stay! Just write whenever you need something.',
  stillComing: ({ what }) => `Of course, ${what} still stands.`,
  howLong: ({ what }) =>
    `My colleagues are seeing to it (${what}). I have asked them how long it will take and will tell you as soon as I know.`,
  complaintReopened: () =>
    'I am sorry this is still not right. It is back with the duty manager, at the top of the list.',
  wishTaken: ({ what, room }) =>
    `I am sorry you did not sleep well. A colleague has been asked to bring you a better one${to(room)}: ${what}.`,
  othersPrivate: () =>
    'I cannot tell you anything about other guests, I hope you understand. To reach a friend in the house, please see the front desk.',
  noSuchRoom: ({ room }) =>
    `I cannot find a room ${room} here. Could you check your room number, please?`,
  otherRoom: ({ room, own }) =>
    `You are staying in room ${own}. Is ${room} right? Just send me the room number.`,
  refused: ({ reason }) => REFUSED[reason],
};

const THANKS = {
  low: 'I am sorry we let you down. The duty manager has been told and will follow up right away.',
  middle: 'Thank you for your rating.',
  high: 'That is wonderful, thank you!',
};
const REASON = {
  low: 'What went wrong, in a few words?',
  middle: 'What should we improve most?',
  high: 'What did you like best?',
};

const REFUSED = {
  full: 'I am sorry, we are fully booked and cannot arrange this.',
  out_of_stock: 'I am sorry, we have run out of that for now.',
  not_offered: 'I am sorry, the hotel does not offer this.',
  closed: 'I am sorry, this is not available at this hour.',
  other:
    'I am sorry, we could not do this for you this time. Say "human" if you would like a colleague to explain.',
};
