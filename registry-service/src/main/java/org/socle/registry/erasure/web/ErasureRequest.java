package org.socle.registry.erasure.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.erasure.domain.ErasureGround;

/** On what ground somebody is to be forgotten. */
@Schema(name = "ErasureRequest")
record ErasureRequest(@NotNull ErasureGround ground) {

    static final String EXAMPLE = """
            {"ground": "CONSENT_WITHDRAWN"}
            """;
}
