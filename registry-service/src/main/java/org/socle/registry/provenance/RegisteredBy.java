package org.socle.registry.provenance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryIds;
import org.socle.registry.directory.domain.AccessPointId;
import org.socle.registry.provenance.domain.Provenance;
import org.socle.registry.source.domain.Channel;

/**
 * Where a registration came from, as answers show it.
 *
 * @param organisation code of who sent it
 * @param accessPointId absent when it was none, or nobody told
 * @param channel absent when nobody told
 * @param operator subject of who sent it; shown to those who look after users, identities or the log
 */
@Schema(name = "RegisteredBy")
public record RegisteredBy(
        @Schema(examples = "MINISTRY-DEMO") String organisation,

        @Schema(examples = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String accessPointId,

        @Schema(examples = "HOME_VISIT") @Nullable Channel channel,
        @Schema(examples = "registrar-dakar") @Nullable String operator) {

    public static @Nullable RegisteredBy of(@Nullable Provenance provenance) {
        if (provenance == null) {
            return null;
        }
        var accessPoint = provenance.accessPoint();
        return new RegisteredBy(
                provenance.organisation(),
                accessPoint == null ? null : DirectoryIds.text(new AccessPointId(accessPoint)),
                provenance.channel(),
                provenance.operator());
    }
}
