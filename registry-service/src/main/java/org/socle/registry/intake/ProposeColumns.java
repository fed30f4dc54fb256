package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.socle.registry.intake.domain.ColumnProposal;
import org.socle.registry.intake.domain.ColumnProposal.Reason;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;

/** Guesses which of our columns a partner's column is, by its name and by what stands in it. Each is proposed once. */
@ApplicationScoped
class ProposeColumns {

    /** Words of fewer letters are alike too easily. */
    private static final int SHORTEST_ALIKE = 5;

    private static final Pattern AREA_CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,10}){3}");

    private final CodeWords words;
    private final ReadPersonDetails details;
    private final Map<String, String> names = new HashMap<>();
    private final HxlTags tags = new HxlTags();

    ProposeColumns(CodeWords words, ReadPersonDetails details) {
        this.words = words;
        this.details = details;
        Properties usual = CodeWords.load("/intake/columns.properties");
        List<String> asked = new ArrayList<>(ImportColumns.ALL);
        asked.removeAll(ImportColumns.OURS);
        for (String column : asked) {
            names.put(CodeWords.plain(column), column);
        }
        for (String column : asked) {
            Arrays.stream(usual.getProperty(column, "").split("\\|")).forEach(name -> names.putIfAbsent(name, column));
        }
    }

    /**
     * Proposes a column of ours for each of the partner's, as far as there is one.
     *
     * @param columns names, or tags of HXL
     * @param rows some rows of the list; may be none
     */
    List<ColumnProposal> propose(List<String> columns, List<List<String>> rows) {
        List<ColumnProposal> guesses = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            guesses.addAll(guesses(at, columns.get(at), values(rows, at)));
        }
        guesses.sort(Comparator.comparingInt(ColumnProposal::confidence)
                .reversed()
                .thenComparingInt(ColumnProposal::position));
        Map<Integer, ColumnProposal> chosen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (ColumnProposal guess : guesses) {
            if (!chosen.containsKey(guess.position()) && taken.add(guess.as().orElseThrow())) {
                chosen.put(guess.position(), guess);
            }
        }
        List<ColumnProposal> proposals = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            proposals.add(chosen.getOrDefault(at, ColumnProposal.none(at, columns.get(at))));
        }
        return proposals;
    }

    /** The column that a name or tag of HXL stands for beyond doubt. */
    Optional<String> known(String column) {
        if (HxlTags.isTag(column)) {
            return tags.column(column);
        }
        String plain = CodeWords.plain(column);
        return plain.equals("adm3 pcode") || plain.equals("adm3pcode")
                ? Optional.of(ImportColumns.COMMUNE_CODE)
                : Optional.empty();
    }

    private List<ColumnProposal> guesses(int at, String column, List<String> values) {
        List<ColumnProposal> guesses = new ArrayList<>();
        String plain = CodeWords.plain(column);
        if (HxlTags.isTag(column)) {
            tags.column(column).ifPresent(ours -> guesses.add(ColumnProposal.of(at, column, ours, Reason.HXL_TAG)));
        } else if (names.containsKey(plain)) {
            String ours = names.getOrDefault(plain, "");
            boolean same = CodeWords.plain(ours).equals(plain);
            guesses.add(ColumnProposal.of(at, column, ours, same ? Reason.SAME_NAME : Reason.SYNONYM));
        } else {
            alike(plain).ifPresent(ours -> guesses.add(ColumnProposal.of(at, column, ours, Reason.ALIKE)));
        }
        byValues(values).forEach(ours -> guesses.add(ColumnProposal.of(at, column, ours, Reason.VALUES)));
        return guesses;
    }

    /** A name within this one, the longest first: {@code menage/prenom_du_membre} holds {@code prenom}. */
    private Optional<String> alike(String plain) {
        String spaced = " " + plain + " ";
        return names.keySet().stream()
                .filter(name -> name.length() >= SHORTEST_ALIKE && spaced.contains(" " + name + " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(names::get);
    }

    private Stream<String> byValues(List<String> values) {
        return Stream.of(
                        Map.entry(ImportColumns.COMMUNE_CODE, (Predicate<String>)
                                value -> AREA_CODE.matcher(value).matches()),
                        Map.entry(ImportColumns.SEX, (Predicate<String>)
                                value -> words.find(Sex.class, value).isPresent()),
                        Map.entry(ImportColumns.RELATIONSHIP, (Predicate<String>)
                                value -> words.find(Relationship.class, value).isPresent()),
                        Map.entry(ImportColumns.PHONE, (Predicate<String>) value ->
                                details.phone(value, (code, args) -> {}).isPresent()),
                        Map.entry(ImportColumns.BIRTH_DATE, (Predicate<String>)
                                value -> WrittenDate.read(value).isPresent()))
                .filter(kind -> !values.isEmpty() && values.stream().allMatch(kind.getValue()))
                .map(Map.Entry::getKey);
    }

    private static List<String> values(List<List<String>> rows, int at) {
        return rows.stream()
                .filter(row -> at < row.size() && !row.get(at).isBlank())
                .map(row -> row.get(at).strip())
                .toList();
    }
}
