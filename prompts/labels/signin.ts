/** The pages of signing in and of joining by a link. */
import type { Lang } from './ticket.ts';

type Labels = {
  signIn: string;
  email: string;
  password: string;
  wrong: string;
  forgot: string;
  guest: string;
  join: string;
  joinAs(hotel: string, role: string): string;
  name: string;
  nameHint: string;
  passwordHint: string;
  create: string;
  newPassword: string;
  setPassword: string;
  used: { title: string; text: string };
  errors: { name: string; email: string; password: string; taken: string };
};

const zh: Labels = {
  signIn: '登录',
  email: '邮箱',
  password: '密码',
  wrong: '邮箱或密码不正确。',
  forgot: '忘记密码？请管理员为您生成重设密码链接。',
  guest: '我是住客，去联系酒店',
  join: '加入',
  joinAs: (hotel, role) => `您受邀以“${role}”身份加入${hotel}。`,
  name: '姓名',
  nameHint: '您回复客人时，同事会看到这个名字。',
  passwordHint: '至少 8 个字符。',
  create: '创建账号并登录',
  newPassword: '设置新密码',
  setPassword: '保存新密码',
  used: {
    title: '链接已失效',
    text: '每个链接只能使用一次，并会在一段时间后失效。请向管理员索取新的链接。',
  },
  errors: {
    name: '请填写姓名。',
    email: '请填写有效的邮箱，例如 lin@hotel.com。',
    password: '密码至少需要 8 个字符。',
    taken: '该邮箱已有账号，请直接登录。',
  },
};

const en: Labels = {
  signIn: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  wrong: 'That e-mail and password do not match.',
  forgot: 'Forgot your password? Ask an admin for a password link.',
  guest: 'I am a guest and want to reach the hotel',
  join: 'Join',
  joinAs: (hotel, role) => `You are invited to join ${hotel} as ${role.toLowerCase()}.`,
  name: 'Name',
  nameHint: 'Colleagues see it when you answer a guest.',
  passwordHint: 'At least 8 characters.',
  create: 'Create account and sign in',
  newPassword: 'Choose a new password',
  setPassword: 'Save the new password',
  used: {
    title: 'This link no longer works',
    text: 'Each link works once, and only for some days. Ask an admin for a new one.',
  },
  errors: {
    name: 'Please enter your name.',
    email: 'Please enter a valid e-mail, such as lin@hotel.com.',
    password: 'The password needs at least 8 characters.',
    taken: 'This e-mail already has an account. Sign in instead.',
  },
};

export const signinLabels: Record<Lang, Labels> = { zh, en };
