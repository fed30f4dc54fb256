package org.socle.registry.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.kit.id.Ids;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.RegisterHouseholds;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdDraft;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.source.domain.Origin;

/** Registers a child that was born, with the same duplicate check as everybody. */
@ApplicationScoped
class RegisterBirth {

    private static final String SOURCE = "change-request";

    private final RegisterHouseholds register;
    private final HouseholdStore households;
    private final ObjectMapper json;

    RegisterBirth(RegisterHouseholds register, HouseholdStore households, ObjectMapper json) {
        this.register = register;
        this.households = households;
        this.json = json;
    }

    void register(LifeEvent.Birth birth, Proposal proposal) {
        Household household = households.find(birth.household()).orElseThrow();
        PersonDraft child = new PersonDraft(
                Ids.next(), null, birth.relationship(), birth.child(), proposal.effectiveOn(), text(birth), null);
        HouseholdDraft draft = new HouseholdDraft(household.id().value(), true, null, household.home(), List.of(child));
        register.register(register.plan(List.of(draft)), new Origin(proposal.organisation(), SOURCE, null));
    }

    private String text(LifeEvent.Birth birth) {
        try {
            return json.writeValueAsString(birth.child());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of plain values can be written", e);
        }
    }
}
