package org.socle.registry.matching.domain.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names known as forms of one name although they sound too different to meet by code. Two forms of a name are evidence
 * for one person and never proof: Fatou and Fatoumata can be two sisters.
 */
public final class NameForms {

    public static final NameForms NONE = new NameForms(List.of());

    /** Curated by hand. Family names are left out: lists that join Diallo and Diaw, or Koné and Konaté, join families. */
    public static final NameForms WEST_AFRICAN = new NameForms(List.of(
            Set.of("MOUHAMADOU", "MAMADOU", "MOHAMED", "MOUHAMED", "MAHAMADOU", "MOHAMADOU", "MOHAMMED", "MAMOUDOU"),
            Set.of("FATOU", "FATOUMATA", "FATIMA", "FATIMATA", "FATOUMATOU", "FATMA"),
            Set.of("ABDOULAYE", "ABDALLAH", "ABDOULLAHI", "ABDOU", "ABLAYE"),
            Set.of("AMADOU", "AHMADOU", "AHMED", "AHMET"),
            Set.of("IBRAHIMA", "BIRAHIM", "BRAHIM", "IBRAHIM", "BIRAM"),
            Set.of("MARIAMA", "MARIEME", "MARYAM", "MARIAM", "MARIE"),
            Set.of("OUSMANE", "OUSMAN", "OTHMANE"),
            Set.of("KHADIJA", "KHADIDIATOU", "KHADY", "KADIATOU"),
            Set.of("ALIOU", "ALIOUNE", "ALY", "ALI"),
            Set.of("AMINATA", "AMY", "AMINA", "AMINATOU"),
            Set.of("SALIMATA", "SALY", "SALIMATOU"),
            Set.of("YOUSSOUPHA", "YOUSSOUF", "ISSOUFOU")));

    private final List<Set<String>> names;
    private final Map<String, Integer> nameByForm;

    public NameForms(List<Set<String>> names) {
        Map<String, Integer> byForm = new HashMap<>();
        for (int name = 0; name < names.size(); name++) {
            for (String form : names.get(name)) {
                if (byForm.put(form, name) != null) {
                    throw new IllegalArgumentException("a form belongs to one name: " + form);
                }
            }
        }
        this.names = names.stream().map(Set::copyOf).toList();
        this.nameByForm = Map.copyOf(byForm);
    }

    /** The word and the other forms of its name. */
    public Set<String> of(String word) {
        Integer name = nameByForm.get(word);
        return name == null ? Set.of(word) : names.get(name);
    }

    /** @param left one word as {@link StandardName} writes it */
    public boolean haveInCommon(String left, String right) {
        Integer name = nameByForm.get(left);
        return name != null && name.equals(nameByForm.get(right));
    }
}
