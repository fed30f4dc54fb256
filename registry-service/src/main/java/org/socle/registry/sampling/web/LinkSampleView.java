package org.socle.registry.sampling.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.registry.identity.IdentityIds;
import org.socle.registry.identity.web.SaidView;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.matching.web.EvidenceView;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.sampling.JudgeLinks;
import org.socle.registry.sampling.domain.LinkSample;
import org.socle.registry.sampling.domain.LinkVerdict;
import org.socle.registry.source.domain.SourceRecord;

/**
 * A drawn link to be judged: what was said beside the person it was taken to be about.
 *
 * @param said absent when it lies outside one's territory; the same for the person
 */
@Schema(name = "LinkSample")
record LinkSampleView(
        LinkSampleSummary sample,
        @Nullable SaidView said,
        @Nullable SaidView person,
        @Nullable EvidenceView evidence) {

    /** A drawn link in a list: no names. */
    @Schema(name = "LinkSampleSummary")
    record LinkSampleSummary(
            @Schema(examples = "lks_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String id,

            boolean open,
            String personId,
            String sourceRecordId,
            String identityEventId,
            @Schema(examples = "first") String model,
            Instant linkedAt,
            @Nullable LinkVerdict verdict,
            @Nullable String reason,
            @Nullable Instant judgedAt) {

        static LinkSampleSummary of(LinkSample sample) {
            return new LinkSampleSummary(
                    Ids.toText(JudgeLinks.PREFIX, sample.id()),
                    sample.open(),
                    new PersonId(sample.person()).text(),
                    IdentityIds.record(sample.record()),
                    IdentityIds.event(sample.event()),
                    sample.model(),
                    sample.linkedAt(),
                    sample.verdict(),
                    sample.reason(),
                    sample.judgedAt());
        }
    }

    static LinkSampleView of(JudgeLinks.Seen seen) {
        SourceRecord said = seen.said();
        PersonDetails details = said == null ? null : said.details();
        Person person = seen.person();
        Waterfall evidence = seen.evidence();
        return new LinkSampleView(
                LinkSampleSummary.of(seen.sample()),
                details == null ? null : SaidView.of(details),
                person == null ? null : SaidView.of(person.details()),
                evidence == null ? null : EvidenceView.of(evidence));
    }
}
