// Who visitors are to AWS: guests of an identity pool, with a role that may do one thing.
import { CfnIdentityPool, CfnIdentityPoolRoleAttachment } from 'aws-cdk-lib/aws-cognito';
import { FederatedPrincipal, PolicyDocument, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

export interface GuestsOptions {
	/** The one thing, such as `execute-api:Invoke`, and on what. */
	action: string;
	resource: string;
}

export class Guests extends Construct {
	readonly identityPoolId: string;

	constructor(scope: Construct, id: string, { action, resource }: GuestsOptions) {
		super(scope, id);
		const pool = new CfnIdentityPool(this, 'Pool', {
			allowUnauthenticatedIdentities: true,
			// The enhanced flow puts Cognito's own limits for guests on top of the role; the classic one would not.
			allowClassicFlow: false
		});
		const role = new Role(this, 'Role', {
			description: 'Guests of the app: one call, on one endpoint',
			assumedBy: new FederatedPrincipal(
				'cognito-identity.amazonaws.com',
				{
					StringEquals: { 'cognito-identity.amazonaws.com:aud': pool.ref },
					'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'unauthenticated' }
				},
				'sts:AssumeRoleWithWebIdentity'
			),
			inlinePolicies: {
				OneCall: new PolicyDocument({
					statements: [new PolicyStatement({ actions: [action], resources: [resource] })]
				})
			}
		});
		new CfnIdentityPoolRoleAttachment(this, 'Roles', {
			identityPoolId: pool.ref,
			roles: { unauthenticated: role.roleArn }
		});
		this.identityPoolId = pool.ref;
	}
}
