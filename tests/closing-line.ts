import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with a line that any build server can count. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((m) => m.errors().length > 0).length;
    const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + broken} failed${skipped}\n`,
    );
  }
}
