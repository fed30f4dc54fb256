package org.socle.registry.matching.domain.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.BirthDate.Precision;

/**
 * One field of one record, brought to the form in which it is compared. Forms are made once when a record comes;
 * standardising inside the comparison would cost several times the comparison itself.
 */
public sealed interface Form {

    Form UNKNOWN = new Unknown();

    /** Nobody told, or it cannot be read. Says nothing for or against anybody. */
    record Unknown() implements Form {}

    /** Given and family names, of which one may be empty. */
    record Names(StandardName given, StandardName family, String givenText, String familyText) implements Form {

        public static Form of(StandardName given, StandardName family) {
            return given.isEmpty() && family.isEmpty() ? UNKNOWN : known(given, family);
        }

        static Names known(StandardName given, StandardName family) {
            return new Names(given, family, joined(given), joined(family));
        }

        boolean areComplete() {
            return !given.isEmpty() && !family.isEmpty();
        }

        @Override
        public String toString() {
            return "Names[hidden]";
        }
    }

    /** Words compared like a name: a mother's name, a street. */
    record Text(StandardName words, String text) implements Form {

        public static Form of(String written) {
            return of(StandardName.of(written));
        }

        public static Form of(StandardName words) {
            return words.isEmpty() ? UNKNOWN : new Text(words, joined(words));
        }

        @Override
        public String toString() {
            return "Text[hidden]";
        }
    }

    /**
     * @param knownTo how much of the date is a fact
     * @param year the year of the date
     * @param digits year, month and day as eight digits, in which a slip of the pen is looked for
     */
    record Birth(BirthDate date, Precision knownTo, int year, String digits) implements Form {

        public static Form of(BirthDate date) {
            LocalDate day = date.from();
            int digits = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
            return new Birth(date, knownTo(date), date.year(), Integer.toString(digits));
        }

        /**
         * Clerks write the first or the last day of a year where only the year is known. Two such dates agree in a year
         * and in a habit.
         */
        private static Precision knownTo(BirthDate birth) {
            LocalDate day = birth.from();
            if (birth.precision() != Precision.DAY) {
                return birth.precision();
            }
            boolean heaped = day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear();
            return heaped ? Precision.YEAR : Precision.DAY;
        }

        @Override
        public String toString() {
            return "Birth[hidden]";
        }
    }

    /** A number or code that either is the same or is not, but for slips: a document, a telephone, a postcode, a sex. */
    record Code(String value) implements Form {

        public static Form of(@Nullable String value) {
            return value == null || value.isBlank() ? UNKNOWN : new Code(value.strip());
        }

        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }

    /** Identity numbers, each with its type before a colon: numbers of two types are never compared. In sorted order. */
    record Documents(List<Document> numbers) implements Form {

        public Documents {
            numbers = List.copyOf(numbers);
        }

        public static Form of(List<Document> numbers) {
            return numbers.isEmpty() ? UNKNOWN : new Documents(numbers);
        }
    }

    /** An identity number, or the blind index of one. */
    record Document(String type, String number) {

        @Override
        public String toString() {
            return "Document[" + type + "]";
        }
    }

    /** Where somebody lives, from small to large: village, commune, department, region. The village may be empty. */
    record Place(String village, String commune, String department, String region) implements Form {}

    /**
     * With whom somebody lives.
     *
     * @param head the head of the household; empty names when the record is the head's own
     * @param others the other members without the head
     */
    record Household(List<Names> head, List<Names> others) implements Form {

        public Household {
            head = List.copyOf(head);
            others = List.copyOf(others);
        }

        public static Form of(List<Names> head, List<Names> others) {
            return head.isEmpty() && others.isEmpty() ? UNKNOWN : new Household(head, others);
        }
    }

    private static String joined(StandardName name) {
        return name.tokens().size() == 1
                ? name.tokens().getFirst().text()
                : String.join(
                        " ",
                        name.tokens().stream().map(StandardName.Token::text).toList());
    }
}
