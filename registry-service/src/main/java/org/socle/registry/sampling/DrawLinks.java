package org.socle.registry.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.id.Ids;
import org.socle.kit.secret.Secrets;
import org.socle.registry.sampling.domain.LinkSample;

/** Draws a part of the automatic links, to be judged by a person. */
@ApplicationScoped
public class DrawLinks {

    private static final double WHOLE = 0x1p32;

    private final LinkSampleStore samples;
    private final Secrets secrets;
    private final Clock clock;
    private final double share;

    DrawLinks(
            LinkSampleStore samples,
            Secrets secrets,
            Clock clock,
            @ConfigProperty(name = "registry.sampling.share-of-links") double share) {
        this.samples = samples;
        this.secrets = secrets;
        this.clock = clock;
        this.share = share;
    }

    /**
     * A link that was made.
     *
     * @param said what the source said, word for word
     */
    public record Link(UUID event, UUID record, UUID person, String model, int territory, String said) {

        @Override
        public String toString() {
            return "Link[" + event + "]";
        }
    }

    /** In the transaction that made them. */
    public void among(List<Link> links) {
        samples.draw(links.stream()
                .filter(link -> isDrawn(link.said()))
                .map(this::sample)
                .toList());
    }

    /**
     * By a keyed hash of what was said: nobody can foresee which links are looked at, and a push that is tried again
     * draws the same.
     */
    private boolean isDrawn(String said) {
        int lot = ByteBuffer.wrap(secrets.hash("link_sample.lot", said)).getInt();
        return Integer.toUnsignedLong(lot) < share * WHOLE;
    }

    private LinkSample sample(Link link) {
        return new LinkSample(
                Ids.next(),
                link.event(),
                link.record(),
                link.person(),
                link.model(),
                link.territory(),
                clock.instant(),
                null,
                null,
                null);
    }
}
