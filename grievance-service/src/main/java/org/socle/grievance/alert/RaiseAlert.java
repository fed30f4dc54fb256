package org.socle.grievance.alert;

import static org.socle.grievance.alert.AlertProblems.CONTACT_UNUSABLE;
import static org.socle.grievance.alert.AlertProblems.INVALID;
import static org.socle.grievance.alert.AlertProblems.PROGRAMME_UNKNOWN;
import static org.socle.grievance.alert.AlertProblems.TERRITORY_TOO_WIDE;
import static org.socle.grievance.alert.AlertProblems.TERRITORY_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.grievance.AlertRaisedV1;
import org.socle.contracts.grievance.AlertRelayedV1;
import org.socle.grievance.SensitiveAccess;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Channel;
import org.socle.grievance.alert.domain.Contact;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Moved;
import org.socle.grievance.alert.domain.Place;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.grievance.alert.domain.Step;
import org.socle.grievance.followup.domain.TrackingCode;
import org.socle.grievance.programme.ProgrammeStore;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.secret.Secrets;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.web.problem.FieldProblem;

/** Takes an alert from anybody and relays it to the watch cell of its region, in one transaction. */
@ApplicationScoped
public class RaiseAlert {

    private final AlertStore alerts;
    private final ProgrammeStore programmes;
    private final Territories territories;
    private final ScopedWork scopedWork;
    private final SensitiveAccess sensitiveAccess;
    private final Secrets secrets;
    private final Outbox outbox;
    private final Clock clock;

    RaiseAlert(
            AlertStore alerts,
            ProgrammeStore programmes,
            Territories territories,
            ScopedWork scopedWork,
            SensitiveAccess sensitiveAccess,
            Secrets secrets,
            Outbox outbox,
            Clock clock) {
        this.alerts = alerts;
        this.programmes = programmes;
        this.territories = territories;
        this.scopedWork = scopedWork;
        this.sensitiveAccess = sensitiveAccess;
        this.secrets = secrets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What somebody wrote; the contact is there only if they gave one. */
    public record Wish(
            String territoryCode,
            @Nullable String programmeCode,
            Barrier barrier,
            Channel channel,
            String text,
            Contact.@Nullable Kind contactKind,
            @Nullable String contactValue) {

        @Override
        public String toString() {
            return "Wish[" + barrier + "]";
        }
    }

    /** The alert as it stands, and the code that is shown this once. */
    public record Raised(Alert alert, TrackingCode code, Territory region) {}

    @Transactional
    public Raised raise(Wish wish) {
        var checked = check(wish);
        // The request is about one area, and that is all this transaction may see.
        scopedWork.assume(new TerritoryScope(
                checked.place().territoryNo(), checked.place().territoryNo()));
        sensitiveAccess.allow();
        var code = TrackingCode.of(secrets.random(TrackingCode.RANDOM_BYTES));
        var now = clock.instant();
        var raised = Alert.raise(
                new AlertId(Ids.next()), checked.place(), wish.programmeCode(), wish.barrier(), wish.channel(), now);
        alerts.add(raised, checked.text(), code);
        checked.contact().ifPresent(contact -> alerts.addContact(raised, contact));
        var relayed = switch (raised.move(Move.RELAY, now)) {
            case Moved.Done(var moved) -> moved;
            case Moved.NotAllowed ignored -> throw new IllegalStateException("a new alert can be relayed");
        };
        alerts.move(relayed, Step.relay(), "platform");
        tell(relayed, checked);
        return new Raised(relayed, code, checked.region());
    }

    /** A sensitive alert is told to nobody: that it exists could already endanger the person. */
    private void tell(Alert alert, Checked checked) {
        if (alert.sensitive()) {
            return;
        }
        var id = Ids.toText("alt", alert.id().value());
        outbox.addAll(List.of(
                new AlertRaisedV1(
                        id,
                        checked.place().publishedCode(),
                        checked.programmeId().orElse(null),
                        alert.barrier().name(),
                        alert.channel().name(),
                        alert.raisedAt()),
                new AlertRelayedV1(id, alert.regionCode(), alert.movedAt())));
    }

    private Checked check(Wish wish) {
        var faults = new ArrayList<FieldProblem>();
        var area = territories.find(wish.territoryCode());
        if (area.isEmpty()) {
            faults.add(new FieldProblem("/territory_code", TERRITORY_UNKNOWN, wish.territoryCode()));
        }
        var region = area.flatMap(each -> territories.around(each.code(), Territory.Level.REGION));
        if (area.isPresent() && region.isEmpty()) {
            faults.add(new FieldProblem("/territory_code", TERRITORY_TOO_WIDE, wish.territoryCode()));
        }
        var programmeId = Optional.ofNullable(wish.programmeCode()).flatMap(programmes::idOf);
        if (wish.programmeCode() != null && programmeId.isEmpty()) {
            faults.add(new FieldProblem("/programme_code", PROGRAMME_UNKNOWN, wish.programmeCode()));
        }
        var text = PlainText.clean(wish.text());
        if (text.isEmpty()) {
            faults.add(Texts.unusable("/text"));
        }
        var contact = contact(wish, faults);
        if (!faults.isEmpty()) {
            throw INVALID.about().with(faults);
        }
        return new Checked(
                place(area.orElseThrow(), region.orElseThrow()),
                region.orElseThrow(),
                programmeId,
                text.orElseThrow(),
                contact);
    }

    private Place place(Territory area, Territory region) {
        var published = territories
                .around(area.code(), Territory.Level.COMMUNE)
                .map(Territory::code)
                .orElse(area.code());
        return new Place(area.code(), area.lo(), published, region.code());
    }

    private static Optional<Contact> contact(Wish wish, List<FieldProblem> faults) {
        var kind = wish.contactKind();
        var value = wish.contactValue();
        if (kind == null || value == null) {
            return Optional.empty();
        }
        var contact = Contact.of(kind, value);
        if (contact.isEmpty()) {
            faults.add(new FieldProblem("/contact/value", CONTACT_UNUSABLE));
        }
        return contact;
    }

    private record Checked(
            Place place, Territory region, Optional<String> programmeId, PlainText text, Optional<Contact> contact) {}
}
