// Runs in CloudFront, for each request: the address of a page has no ending, its file has one.
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it
function handler(event) {
	const request = event.request;
	const file = request.uri.slice(request.uri.lastIndexOf('/') + 1);
	if (request.uri === '/') request.uri = '/index.html';
	else if (file !== '' && !file.includes('.')) request.uri += '.html';
	return request;
}
