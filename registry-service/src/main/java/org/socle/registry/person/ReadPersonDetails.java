package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.ContributoryScheme;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.vocabulary.VocabularyStore;
import org.socle.registry.vocabulary.domain.Term;

/** Reads single facts of a person as people write them; whoever asks says where a fault was. */
@ApplicationScoped
public class ReadPersonDetails {

    private static final int OLDEST = 130;
    private static final int ADULT = 18;
    private static final String NATIONALITIES = "nationality";
    private static final String LANGUAGES = "language";

    private final PhoneNumbers phones;
    private final DocumentFormats documents;
    private final Set<String> nationalities;
    private final Set<String> languages;
    private final Clock clock;

    ReadPersonDetails(PhoneNumbers phones, DocumentFormats documents, VocabularyStore vocabularies, Clock clock) {
        this.phones = phones;
        this.documents = documents;
        this.nationalities = codes(vocabularies, NATIONALITIES);
        this.languages = codes(vocabularies, LANGUAGES);
        this.clock = clock;
    }

    /** Told what is wrong, as a code whose words are in the problem bundles. */
    @FunctionalInterface
    public interface Faults {
        void add(String code, Object... args);
    }

    public Optional<BirthDate> birth(String written, boolean estimated, Faults faults) {
        Optional<BirthDate> birth = BirthDate.parse(written.strip());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (birth.isEmpty()) {
            faults.add(PersonProblems.BIRTH_DATE_UNREADABLE);
        } else if (birth.get().isAfter(today)) {
            faults.add(PersonProblems.BIRTH_DATE_IN_FUTURE);
        } else if (birth.get().year() < today.getYear() - OLDEST) {
            faults.add(PersonProblems.BIRTH_DATE_TOO_EARLY, OLDEST);
        }
        return estimated ? birth.flatMap(date -> estimate(date, faults)) : birth;
    }

    private static Optional<BirthDate> estimate(BirthDate birth, Faults faults) {
        Optional<BirthDate> estimate = birth.asEstimate();
        if (estimate.isEmpty()) {
            faults.add(PersonProblems.BIRTH_DATE_ESTIMATED_DAY);
        }
        return estimate;
    }

    /** A day of death: of somebody who is told to have died, not yet to come, and not before they were born. */
    public Optional<LocalDate> death(
            LocalDate day, @Nullable VitalStatus status, @Nullable BirthDate birth, Faults faults) {
        if (status != VitalStatus.DECEASED) {
            faults.add(PersonProblems.DEATH_DATE_OF_LIVING);
        } else if (!isPast(day)) {
            faults.add(PersonProblems.DEATH_DATE_IN_FUTURE);
        } else if (birth != null && birth.isAfter(day)) {
            faults.add(PersonProblems.DEATH_DATE_BEFORE_BIRTH);
        } else {
            return Optional.of(day);
        }
        return Optional.empty();
    }

    public Optional<String> phone(String written, Faults faults) {
        Optional<String> phone = phones.parse(written);
        if (phone.isEmpty()) {
            faults.add(PersonProblems.PHONE_UNREADABLE);
        }
        return phone;
    }

    public Optional<NationalId> nationalId(NationalIdType type, String written, Faults faults) {
        Optional<NationalId> id = NationalId.parse(type, written).filter(documents::accepts);
        if (id.isEmpty()) {
            faults.add(PersonProblems.NATIONAL_ID_UNREADABLE, type.name());
        }
        return id;
    }

    /** Somebody has one document of each type; of two, nobody can tell which is theirs. */
    public List<NationalId> oneOfEachType(Collection<NationalId> told, Faults faults) {
        Map<NationalIdType, NationalId> byType = new EnumMap<>(NationalIdType.class);
        for (NationalId id : told) {
            NationalId before = byType.putIfAbsent(id.type(), id);
            if (before != null && !before.equals(id)) {
                faults.add(PersonProblems.DOCUMENT_TWICE, id.type().name());
            }
        }
        return List.copyOf(byType.values());
    }

    /** A country of ISO 3166-1, alpha-2. */
    public Optional<String> nationality(String written, Faults faults) {
        return known(written.strip().toUpperCase(Locale.ROOT), nationalities, NATIONALITIES, faults);
    }

    /** Languages of ISO 639-3, in the order told. */
    public List<String> languages(Collection<String> written, Faults faults) {
        List<String> read = new ArrayList<>();
        for (String language : written) {
            known(language.strip().toLowerCase(Locale.ROOT), languages, LANGUAGES, faults)
                    .ifPresent(read::add);
        }
        return read.stream().distinct().toList();
    }

    /** Whoever says that there is no scheme names no other. */
    public Set<ContributoryScheme> contributorySchemes(Collection<ContributoryScheme> told, Faults faults) {
        Set<ContributoryScheme> schemes = Set.copyOf(told);
        if (schemes.contains(ContributoryScheme.NONE) && schemes.size() > 1) {
            faults.add(PersonProblems.SCHEMES_CONTRADICT);
            return Set.of();
        }
        return schemes;
    }

    /** Whether somebody born then is 18 today for sure. */
    public boolean isAdult(BirthDate birth) {
        LocalDate eighteenYearsAgo =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(ADULT);
        return !birth.lastPossibleDay().isAfter(eighteenYearsAgo);
    }

    /** Whether somebody born then is not 18 yet today for sure. */
    public boolean isMinor(BirthDate birth) {
        return birth.from()
                .isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(ADULT));
    }

    /** Consent of a day yet to come, or missing, is none. */
    public boolean isPast(LocalDate day) {
        return !day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Optional<String> known(String code, Set<String> codes, String list, Faults faults) {
        if (codes.contains(code)) {
            return Optional.of(code);
        }
        faults.add(PersonProblems.CODE_UNKNOWN, list);
        return Optional.empty();
    }

    private static Set<String> codes(VocabularyStore vocabularies, String list) {
        return vocabularies.find(list).orElseThrow().terms().stream()
                .map(Term::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
