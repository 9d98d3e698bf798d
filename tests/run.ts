// `npm test`: every check of the project, the quick ones first, stopping at the first that fails. The last line counts
// the tests; a check that has none of its own, such as the linter, counts as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

interface Step {
	name: string;
	command: string;
	/** Reads how many tests ran from the report that the command wrote. */
	read?: (report: unknown) => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'matinee-test-'));
const report = join(reports, 'report.json');
const number = v.number();

const vitestReport = v.object({
	numPassedTests: number,
	numFailedTests: number,
	numPendingTests: number,
	numTodoTests: number
});
const playwrightReport = v.object({
	stats: v.object({ expected: number, unexpected: number, flaky: number, skipped: number })
});

function vitest(project: string): Step {
	return {
		name: `unit tests: ${project}`,
		command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`,
		read(value) {
			const counts = v.parse(vitestReport, value);
			return {
				passed: counts.numPassedTests,
				failed: counts.numFailedTests,
				skipped: counts.numPendingTests + counts.numTodoTests
			};
		}
	};
}

const steps: Step[] = [
	{ name: 'format', command: 'prettier --check .' },
	{ name: 'lint', command: 'eslint .' },
	{ name: 'WebAssembly build', command: 'npm run --silent build:wasm' },
	{ name: 'types', command: 'npm run --silent check' },
	vitest('node'),
	{ name: 'browser', command: 'tsx tests/browser.ts' },
	vitest('browser'),
	vitest('browser-webgpu'),
	{ name: 'build', command: 'vite build --logLevel warn' },
	{ name: 'sizes', command: 'size-limit' },
	{
		name: 'journeys',
		command: 'playwright test --reporter=list,json',
		read(value) {
			const { stats } = v.parse(playwrightReport, value);
			return {
				// What passed only at its second try is named in Playwright's own summary: shared machines stall at times.
				passed: stats.expected + stats.flaky,
				failed: stats.unexpected,
				skipped: stats.skipped
			};
		}
	}
];

/** Run one step and count what it tested; a broken run without a failed test still counts as one failure. */
function run({ name, command, read }: Step): Count {
	console.log(`\n▸ ${name}`);
	const startedAt = performance.now();
	rmSync(report, { force: true });
	// Through the shell, because npm puts the tools on PATH and Windows starts them by other names.
	const { status } = spawnSync(command, {
		shell: true,
		stdio: 'inherit',
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
	});
	const count = read && readReport(read);
	const isGood = status === 0 && (count?.failed ?? 0) === 0 && (count?.passed ?? 1) > 0;
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds} s)`);
	if (isGood) return count ?? { passed: 1, failed: 0, skipped: 0 };
	return {
		passed: count?.passed ?? 0,
		failed: Math.max(1, count?.failed ?? 0),
		skipped: count?.skipped ?? 0
	};
}

/** Undefined when the command ended before it wrote a whole report, which its exit status tells too. */
function readReport(read: (value: unknown) => Count): Count | undefined {
	try {
		return read(JSON.parse(readFileSync(report, 'utf8')));
	} catch (error) {
		console.error(`No test report could be read: ${String(error)}`);
		return undefined;
	}
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
	const count = run(step);
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
	if (count.failed > 0) break;
}
rmSync(reports, { recursive: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
