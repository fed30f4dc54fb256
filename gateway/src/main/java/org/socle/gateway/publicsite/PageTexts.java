package org.socle.gateway.publicsite;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages, in French; the English ones are in {@code messages/page_en.properties}. */
@MessageBundle("page")
public interface PageTexts {
    @Message("Socle — registre social unifié")
    String title();

    @Message("Aller au contenu")
    String skip();

    @Message("Accueil")
    String home();

    @Message("État de la plateforme")
    String status();

    @Message("API")
    String api();

    @Message("English")
    String otherLanguage();

    @Message("Registre social unifié")
    String heading();

    @Message("Un seul enregistrement des personnes et des ménages, pour tous les programmes sociaux.")
    String lead();

    @Message("Vous représentez un ministère")
    String ministry();

    @Message(
            "Reliez votre système par l'API REST : enregistrez et retrouvez des ménages, suivez inscriptions et droits. "
                    + "Votre client technique s'identifie avec ses propres identifiants.")
    String ministryText();

    @Message("Ouvrir les descriptions de l'API")
    String ministryLink();

    @Message("Vous travaillez pour une ONG")
    String ngo();

    @Message("Envoyez vos bénéficiaires en un fichier CSV. Chaque ligne est acceptée, rattachée, mise en examen ou "
            + "refusée avec le motif et la correction à faire.")
    String ngoText();

    @Message("Importer un fichier")
    String ngoLink();

    @Message("Vous administrez la plateforme")
    String administrator();

    @Message("Comptes, rôles, territoires, programmes et dispositifs se gèrent depuis l'interface d'essai de l'API, "
            + "une fois connecté.")
    String administratorText();

    @Message("Se connecter dans Swagger UI")
    String administratorLink();

    @Message("Vous signalez un problème")
    String publicReport();

    @Message("Une aide n'arrive pas, ou quelqu'un en est exclu ? Signalez-le sans compte. Le code de suivi reçu vous "
            + "dit ensuite ce qu'il en est advenu.")
    String publicReportText();

    @Message("Faire ou suivre un signalement")
    String publicReportLink();

    @Message("Vous exploitez la plateforme")
    String operator();

    @Message("La page d'état montre si chaque service répond, et dans quelle version.")
    String operatorText();

    @Message("Voir l'état de la plateforme")
    String operatorLink();

    @Message("Votre compte")
    String account();

    @Message("Changer de mot de passe, voir vos sessions")
    String accountLink();

    @Message("Tout fonctionne.")
    String allWell();

    @Message("Une partie de la plateforme ne répond pas. Réessayez dans un instant.")
    String notAllWell();

    @Message("Partie")
    String part();

    @Message("État")
    String state();

    @Message("Version")
    String version();

    @Message("Actualiser")
    String refresh();

    @Message("fonctionne")
    String up();

    @Message("en difficulté")
    String down();

    @Message("injoignable")
    String unreachable();

    @Message("Porte d'entrée")
    String gateway();

    @Message("Identification (Keycloak)")
    String keycloak();

    @Message("Registre")
    String registry();

    @Message("Inscriptions")
    String enrollment();

    @Message("Prestations")
    String benefits();

    @Message("Plaintes et alertes")
    String grievance();

    @Message("Cette page a besoin de JavaScript pour montrer l'API.")
    String needsScript();
}
