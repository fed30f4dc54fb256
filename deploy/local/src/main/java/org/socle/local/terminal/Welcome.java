package org.socle.local.terminal;

import java.io.PrintStream;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** Where to go next, once all is ready. */
public final class Welcome {
    private Welcome() {}

    public static void print(Settings settings, PrintStream out) {
        out.println();
        out.println("Start page   " + settings.publicUrl() + "/");
        out.println("Swagger UI   " + settings.publicUrl() + "/swagger/");
        out.println("Status page  " + settings.publicUrl() + "/status");
        if (settings.external(PartName.KEYCLOAK).isEmpty()) {
            out.println("Keycloak     " + settings.keycloakUrl() + "/   (user keycloak-admin, password in "
                    + settings.home().resolve("secrets.env") + ")");
        }
        if (settings.profile().equals("local")) {
            out.println();
            out.println("Demonstration accounts, password socle-demo:");
            out.println("  registrar (Dakar)  registrar-thies  supervisor  programme-officer  benefits-officer");
            out.println("  payment-approver  grievance-officer  watch-cell (Thiès)  watch-cell-dakar  case-worker");
            out.println("  committee-secretary  auditor  dpo  admin");
            out.println("Demonstration machines, secret socle-demo: demo-ministry  demo-ngo");
        }
        out.println();
        out.println("./socle status shows the parts, ./socle logs PART what one says, ./socle down stops all.");
    }
}
