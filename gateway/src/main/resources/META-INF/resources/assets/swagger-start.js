// Starts Swagger UI over the documents that the page names. Nothing is asked of any other site but the sign-in.
const EXAMPLE_KEY = 'b7f1c5e2-8a55-4c4c-9a7d-0d9f3f6f2a10';

window.addEventListener('load', () => {
  const place = document.getElementById('swagger-ui');
  const names = place.dataset.documents.split(' ');

  const ui = SwaggerUIBundle({
    domNode: place,
    urls: names.map((name) => ({ name, url: `/swagger/documents/${name}.json` })),
    layout: 'StandaloneLayout',
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    oauth2RedirectUrl: `${window.location.origin}/swagger/oauth2-redirect.html`,
    validatorUrl: null,
    queryConfigEnabled: false,
    deepLinking: true,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    requestInterceptor: (request) => {
      // The example in the documents is one fixed text; sent as it is, it would mean "the same request again".
      const name = Object.keys(request.headers || {}).find((header) => header.toLowerCase() === 'idempotency-key');
      if (name && request.headers[name] === EXAMPLE_KEY) {
        request.headers[name] = crypto.randomUUID();
      }
      return request;
    },
  });
  ui.initOAuth({ clientId: 'swagger-ui', usePkceWithAuthorizationCodeGrant: true, scopes: 'openid' });
  window.ui = ui;
});
