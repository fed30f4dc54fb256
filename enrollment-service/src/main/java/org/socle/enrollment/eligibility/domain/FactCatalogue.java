package org.socle.enrollment.eligibility.domain;

import java.util.List;
import java.util.Optional;

/** Every fact a rule may name. What is not here cannot be asked, so a misspelt name is found before a rule is saved. */
public final class FactCatalogue {

    private static final FactGroup DWELLING = new FactGroup(
            "dwelling",
            List.of(
                    text("roof", "Matériau du toit", "Material of the roof"),
                    text("water", "Source d'eau à boire", "Source of drinking water"),
                    yesNo("latrine", "Le logement a des latrines", "There is a latrine"),
                    yesNo("electricity", "Le logement a l'électricité", "There is electricity"),
                    number("rooms", "Nombre de pièces", "Number of rooms"),
                    text("wall", "Matériau des murs", "Material of the walls"),
                    text("floor", "Matériau du sol", "Material of the floor"),
                    text("sanitation", "Type de toilettes", "Kind of toilet"),
                    text("lighting", "Mode d'éclairage", "Source of light"),
                    text("cooking_fuel", "Combustible de cuisson", "Cooking fuel")));

    private static final FactGroup HOUSEHOLD = new FactGroup(
            "household",
            List.of(
                    number("size", "Nombre de membres", "Number of members"),
                    yesNo("urban", "Commune comptée comme urbaine", "The commune counts it as urban"),
                    text("commune", "Code de la commune", "Code of the commune"),
                    text("department", "Code du département", "Code of the department"),
                    text("region", "Code de la région", "Code of the region"),
                    number("score", "Score de pauvreté", "Poverty score"),
                    text("score_category", "Catégorie du score", "Category of the score"),
                    group("dwelling", "Logement", "Dwelling"),
                    new Fact(
                            "assets",
                            FactType.TEXT_LIST,
                            new LocalText("Codes des biens du ménage", "Codes of what the household owns"),
                            List.of()),
                    code(
                            "kind",
                            "Type de ménage",
                            "Kind of household",
                            "PRIVATE",
                            "HOMELESS",
                            "NOMADIC",
                            "INSTITUTION",
                            "UNACCOMPANIED_CHILDREN"),
                    code(
                            "food_consumption",
                            "Classe du score de consommation alimentaire",
                            "Band of the food consumption score",
                            "POOR",
                            "BORDERLINE",
                            "ACCEPTABLE"),
                    number(
                            "coping_index",
                            "Indice réduit des stratégies d'adaptation",
                            "Reduced coping strategies index"),
                    codes("shocks", "Chocs des douze derniers mois", "Shocks of the last twelve months")));

    private static final FactGroup PERSON = new FactGroup(
            "person",
            List.of(
                    number("age_years", "Âge en années révolues", "Age in completed years"),
                    number("age_months", "Âge en mois révolus", "Age in completed months"),
                    code("sex", "Sexe", "Sex", "FEMALE", "MALE"),
                    new Fact(
                            "disabilities",
                            FactType.TEXT_LIST,
                            new LocalText(
                                    "Domaines de difficulté importante (Groupe de Washington)",
                                    "Domains of much difficulty (Washington Group)"),
                            List.of("SEEING", "HEARING", "WALKING", "REMEMBERING", "SELF_CARE", "COMMUNICATING")),
                    yesNo("pregnant", "Enceinte", "Pregnant"),
                    yesNo("attends_school", "Va à l'école", "Attends school"),
                    text("occupation", "Travail principal", "Main work"),
                    code("vital_status", "Situation vitale", "Vital status", "ALIVE", "DECEASED", "MISSING", "UNKNOWN"),
                    text("marital_status", "Situation matrimoniale", "Marital status"),
                    text("refugee_status", "Statut de protection", "Protection status"),
                    text("education", "Niveau d'instruction", "Level of education"),
                    text("work_status", "Situation dans l'emploi", "Work status"),
                    code("work_formality", "Formalité de l'emploi", "Formality of work", "FORMAL", "INFORMAL"),
                    yesNo("rural_worker", "Travaille en milieu rural", "Works in the countryside"),
                    codes(
                            "contributory_schemes",
                            "Régimes contributifs ; NONE s'il n'y en a aucun",
                            "Contributory schemes; NONE when there is none"),
                    yesNo("chronic_illness", "Maladie chronique", "Chronic illness"),
                    number(
                            "greatest_difficulty",
                            "Degré de la plus grande difficulté, de 1 à 4 (Groupe de Washington)",
                            "Degree of the greatest difficulty, 1 to 4 (Washington Group)"),
                    code(
                            "relationship",
                            "Lien avec le chef de ménage",
                            "What the person is to the head",
                            "HEAD",
                            "SPOUSE",
                            "CHILD",
                            "PARENT",
                            "SIBLING",
                            "GRANDCHILD",
                            "GRANDPARENT",
                            "OTHER_RELATIVE",
                            "NON_RELATIVE")));

    private FactCatalogue() {}

    /** The facts of a household. */
    public static FactGroup household() {
        return HOUSEHOLD;
    }

    /** The facts of its dwelling, below {@code household.dwelling}. */
    public static FactGroup dwelling() {
        return DWELLING;
    }

    /** The facts of one person; {@code members} is a list of these. */
    public static FactGroup person() {
        return PERSON;
    }

    /** The group with the given name. */
    public static Optional<FactGroup> find(String name) {
        return List.of(HOUSEHOLD, DWELLING, PERSON).stream()
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    private static Fact text(String name, String fr, String en) {
        return new Fact(name, FactType.TEXT, new LocalText(fr, en), List.of());
    }

    private static Fact code(String name, String fr, String en, String... values) {
        return new Fact(name, FactType.TEXT, new LocalText(fr, en), List.of(values));
    }

    private static Fact codes(String name, String fr, String en) {
        return new Fact(name, FactType.TEXT_LIST, new LocalText(fr, en), List.of());
    }

    private static Fact number(String name, String fr, String en) {
        return new Fact(name, FactType.WHOLE_NUMBER, new LocalText(fr, en), List.of());
    }

    private static Fact yesNo(String name, String fr, String en) {
        return new Fact(name, FactType.YES_NO, new LocalText(fr, en), List.of());
    }

    private static Fact group(String name, String fr, String en) {
        return new Fact(name, FactType.GROUP, new LocalText(fr, en), List.of());
    }
}
