package org.socle.registry.directory;

import static org.socle.registry.directory.DirectoryProblems.ORGANISATION_CLOSED;
import static org.socle.registry.directory.DirectoryProblems.ORGANISATION_CODE_TAKEN;
import static org.socle.registry.directory.DirectoryProblems.ORGANISATION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.OrganisationClosedV1;
import org.socle.contracts.registry.OrganisationDefinedV1;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.version.Versions;
import org.socle.registry.directory.domain.Organisation;
import org.socle.registry.directory.domain.OrganisationId;
import org.socle.registry.directory.domain.OrganisationKind;
import org.socle.registry.vocabulary.domain.Labels;

/** What an administrator does with organisations. Other services are told. */
@ApplicationScoped
public class ManageOrganisations {

    private static final String KIND = "organisation";

    private final OrganisationStore organisations;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageOrganisations(OrganisationStore organisations, Outbox outbox, Audit audit, Caller caller, Clock clock) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Organisation read(String id) {
        return organisations.find(DirectoryIds.organisation(id)).orElseThrow(() -> ORGANISATION_NOT_FOUND.about(id));
    }

    @Transactional
    public Organisation define(String code, OrganisationKind kind, Labels names, boolean validateOnly) {
        var organisation = Organisation.define(new OrganisationId(Ids.next()), code, kind, names);
        var taken = validateOnly ? organisations.isTaken(code) : !organisations.add(organisation, caller.subject());
        if (taken) {
            throw ORGANISATION_CODE_TAKEN.about(code);
        }
        if (!validateOnly) {
            audit.wrote(KIND, DirectoryIds.text(organisation.id()), "defined");
            outbox.add(defined(organisation));
        }
        return organisation;
    }

    @Transactional
    public Organisation change(
            String id,
            @Nullable String ifMatch,
            String code,
            OrganisationKind kind,
            Labels names,
            boolean validateOnly) {
        var before = held(id);
        Versions.check(ifMatch, before.version());
        if (!before.isOpen()) {
            throw ORGANISATION_CLOSED.about(id);
        }
        if (!before.code().equals(code)) {
            throw DirectoryProblems.fixed("/code");
        }
        var changed = before.change(kind, names);
        if (!validateOnly) {
            organisations.save(changed);
            audit.wrote(KIND, id, "changed");
            outbox.add(defined(changed));
        }
        return changed;
    }

    /** Closing twice is the same as once. */
    @Transactional
    public Organisation close(String id, boolean validateOnly) {
        var before = held(id);
        if (!before.isOpen()) {
            return before;
        }
        var now = clock.instant();
        var closed = before.close(now);
        if (!validateOnly) {
            organisations.save(closed);
            audit.wrote(KIND, id, "closed");
            outbox.add(closed(closed, now));
        }
        return closed;
    }

    private Organisation held(String id) {
        return organisations
                .findAndHold(DirectoryIds.organisation(id))
                .orElseThrow(() -> ORGANISATION_NOT_FOUND.about(id));
    }

    private OrganisationDefinedV1 defined(Organisation organisation) {
        return new OrganisationDefinedV1(
                DirectoryIds.text(organisation.id()),
                organisation.code(),
                org.socle.contracts.registry.OrganisationKind.valueOf(
                        organisation.kind().name()),
                organisation.names().fr(),
                organisation.names().en(),
                clock.instant());
    }

    private static OrganisationClosedV1 closed(Organisation organisation, Instant now) {
        return new OrganisationClosedV1(DirectoryIds.text(organisation.id()), organisation.code(), now);
    }
}
