package org.socle.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says where people sign in. Known only when the service runs, since the address is a setting. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DescribeSignIn implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        var endpoints =
                ConfigProvider.getConfig().getValue("socle.oidc-url", String.class) + "/protocol/openid-connect/";
        openApi.getComponents()
                .addSecurityScheme(
                        DescribeOperations.SECURITY_SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("People sign in with code and PKCE; machines use client credentials.")
                                .flows(OASFactory.createOAuthFlows()
                                        .authorizationCode(OASFactory.createOAuthFlow()
                                                .authorizationUrl(endpoints + "auth")
                                                .tokenUrl(endpoints + "token")
                                                .addScope("openid", "Who you are"))
                                        .clientCredentials(OASFactory.createOAuthFlow()
                                                .tokenUrl(endpoints + "token")
                                                .addScope("openid", "Which client this is"))));
    }
}
