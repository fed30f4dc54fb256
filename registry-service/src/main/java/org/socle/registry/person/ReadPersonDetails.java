package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;

/** Reads single facts of a person as people write them; whoever asks says where a fault was. */
@ApplicationScoped
public class ReadPersonDetails {

    private static final int OLDEST = 130;

    private final PhoneNumbers phones;
    private final Clock clock;

    ReadPersonDetails(PhoneNumbers phones, Clock clock) {
        this.phones = phones;
        this.clock = clock;
    }

    /** Told what is wrong, as a code whose words are in the problem bundles. */
    @FunctionalInterface
    public interface Faults {
        void add(String code, Object... args);
    }

    public Optional<BirthDate> birth(String written, Faults faults) {
        Optional<BirthDate> birth = BirthDate.parse(written.strip());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (birth.isEmpty()) {
            faults.add(PersonProblems.BIRTH_DATE_UNREADABLE);
        } else if (birth.get().isAfter(today)) {
            faults.add(PersonProblems.BIRTH_DATE_IN_FUTURE);
        } else if (birth.get().year() < today.getYear() - OLDEST) {
            faults.add(PersonProblems.BIRTH_DATE_TOO_EARLY, OLDEST);
        }
        return birth;
    }

    public Optional<String> phone(String written, Faults faults) {
        Optional<String> phone = phones.parse(written);
        if (phone.isEmpty()) {
            faults.add(PersonProblems.PHONE_UNREADABLE);
        }
        return phone;
    }

    public Optional<NationalId> nationalId(NationalIdType type, String written, Faults faults) {
        Optional<NationalId> id = NationalId.parse(type, written);
        if (id.isEmpty()) {
            faults.add(PersonProblems.NATIONAL_ID_UNREADABLE, type.name());
        }
        return id;
    }

    /** Consent of a day yet to come, or missing, is none. */
    public boolean isPast(LocalDate day) {
        return !day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
