package org.socle.registry.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.identity.IdentityEventStore;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.sampling.domain.LinkSample;
import org.socle.registry.sampling.domain.LinkVerdict;
import org.socle.registry.sampling.domain.Precision;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.SourceRecord;

/** Shows drawn links to whoever judges them, and what the judgements say in sum. */
@ApplicationScoped
public class JudgeLinks {

    public static final String PREFIX = "lks";

    private final LinkSampleStore samples;
    private final IdentityEventStore events;
    private final SourceStore sources;
    private final PersonStore persons;
    private final Audit audit;

    JudgeLinks(
            LinkSampleStore samples, IdentityEventStore events, SourceStore sources, PersonStore persons, Audit audit) {
        this.samples = samples;
        this.events = events;
        this.sources = sources;
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * A drawn link with what is needed to judge it.
     *
     * @param said the statement that was linked; null when it lies outside the caller's territory
     * @param person whom it was linked to, or who stands for them now; null outside the caller's territory
     * @param evidence why it was linked
     */
    public record Seen(
            LinkSample sample,
            @Nullable SourceRecord said,
            @Nullable Person person,
            @Nullable Waterfall evidence) {}

    @Transactional
    public Page<LinkSample> list(boolean open, Cursor cursor) {
        return Page.of(samples.list(open, cursor), cursor, sample -> sample.id().toString());
    }

    @Transactional
    public Seen read(String id) {
        LinkSample sample = find(id);
        Person person = persons.standing(sample.person()).orElse(null);
        if (person != null) {
            audit.read("person", List.of(person.id().text()));
        }
        return new Seen(
                sample,
                said(sample).orElse(null),
                person,
                events.find(sample.event())
                        .map(IdentityEventStore.Kept::evidence)
                        .orElse(null));
    }

    /** Keeps what somebody found. A wrong link is undone by splitting the statement off the person. */
    @Transactional
    public LinkSample judge(String id, LinkVerdict verdict, String reason, boolean validateOnly) {
        LinkSample sample = find(id);
        if (persons.standing(sample.person()).isEmpty()) {
            throw SamplingProblems.OUTSIDE.about(id);
        }
        if (!sample.open()) {
            throw SamplingProblems.JUDGED.about(id);
        }
        if (validateOnly) {
            return sample;
        }
        if (!samples.judge(sample.id(), verdict, reason)) {
            throw SamplingProblems.JUDGED.about(id);
        }
        audit.wrote("link-sample", id, "judged");
        return find(id);
    }

    @Transactional
    public List<Precision> precision() {
        return samples.precision();
    }

    private Optional<SourceRecord> said(LinkSample sample) {
        return sources.attachedTo(List.of(sample.person())).stream()
                .filter(record -> record.id().equals(sample.record()))
                .findFirst();
    }

    private LinkSample find(String id) {
        Optional<UUID> parsed = Ids.parse(PREFIX, id);
        return parsed.flatMap(samples::find).orElseThrow(() -> SamplingProblems.NOT_FOUND.about(id));
    }
}
