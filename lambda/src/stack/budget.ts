// The alarm: a mail when the account has spent most of what was meant, or is on the way to all of it. Budgets hear of costs
// hours later, so this only tells; what bounds the spending is the throttle, the concurrency, and the idle stop.
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';

/** @param limit  US dollars a month, over the whole account: a filter by service or tag would miss what it does not name */
export function addBudget(scope: Construct, limit: number, email: string): void {
	const notify = (notificationType: string, threshold: number) => ({
		notification: {
			notificationType,
			comparisonOperator: 'GREATER_THAN',
			threshold,
			thresholdType: 'PERCENTAGE'
		},
		subscribers: [{ subscriptionType: 'EMAIL', address: email }]
	});
	new CfnBudget(scope, 'Budget', {
		budget: {
			budgetType: 'COST',
			timeUnit: 'MONTHLY',
			budgetLimit: { amount: limit, unit: 'USD' }
		},
		notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)]
	});
}
