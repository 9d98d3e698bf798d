// What the first page shows of the cloud, from state to state, held against the rules of accessibility. That there is no
// cloud is among the states of accessibility.e2e.ts.
import {
	choose,
	expect,
	FAILED_REQUEST,
	hold,
	openWithCloud,
	PATIENCE,
	seeCloud,
	send,
	test
} from './cloud-journey.ts';
import { examineOnBoth } from './examine.ts';
import { pan, rave, see } from './journey.ts';

test.describe.configure({ timeout: 240_000 });

test('on, signing in, waking up, answered, edited since, gone, and alone', async ({
	page,
	cloud,
	guard
}) => {
	guard.expected.push(FAILED_REQUEST);
	await openWithCloud(page, cloud);
	await examineOnBoth(page, 'the cloud is on');

	const letIn = await hold(page, /\/identity\b/);
	cloud.faults.set('not-ready', 3600);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Signing in to the cloud as a guest');
	await examineOnBoth(page, 'signing in');
	letIn();
	await expect(seeCloud(page)).toContainText('The endpoint is waking up.', PATIENCE);
	await examineOnBoth(page, 'waking up');
	cloud.faults.clear();
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
	await examineOnBoth(page, 'both answers');
	await see(page).field.fill(pan);
	await expect(seeCloud(page)).toContainText('You have changed the text since it was sent.');
	await examineOnBoth(page, 'edited since');

	cloud.faults.set('deleted-endpoint');
	await see(page).submit.click();
	await expect(seeCloud(page).getByRole('alert')).toContainText('was not found', PATIENCE);
	await examineOnBoth(page, 'the endpoint is gone');
	cloud.faults.clear();
	await choose(page, 'Cloud');
	await seeCloud(page).getByRole('button', { name: 'Try again' }).click();
	await expect(seeCloud(page)).toContainText('negative', PATIENCE);
	await expect(see(page).verdict).toBeHidden();
	await examineOnBoth(page, 'the cloud alone');
});
