package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator's first minutes in Swagger UI, in a real browser: sign in through Keycloak, try an operation. */
class SwaggerJourneyTest {

    private static final double PATIENCE = 60_000;

    @Test
    void aRegistrarSignsInAndRegistersAHouseholdWithTryItOut() throws Exception {
        var platform = RunningPlatform.shared();
        Territories.load(platform.api());
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = launch(playwright)) {
            var page = browser.newPage(
                    new Browser.NewPageOptions().setViewportSize(1280, 1600).setLocale("en"));
            page.setDefaultTimeout(PATIENCE);
            page.navigate(platform.api().gateway() + "/swagger");

            signIn(page);
            var operation = page.locator(".opblock")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator("text=Register a household with its members")))
                    .first();
            operation.locator(".opblock-summary").click();
            tryItOut(operation);
            var key = operation.locator("tr[data-param-name='Idempotency-Key'] input");
            if (key.count() > 0) {
                key.fill(UUID.randomUUID().toString());
            }
            operation.locator("button.execute").click();

            var status = operation
                    .locator(".live-responses-table tbody .response-col_status:not(.col_header)")
                    .first();
            status.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            operation.scrollIntoViewIfNeeded();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "swagger-ui-registration.png"))
                    .setMask(List.of(operation.locator(".curl-command")))
                    .setMaskColor("#41444e"));
            assertThat(status.innerText()).contains("201");
        }
    }

    private static void signIn(Page page) {
        page.locator("button.authorize").first().click();
        var login = page.waitForPopup(
                () -> page.locator(".auth-container button.authorize").first().click());
        login.setDefaultTimeout(PATIENCE);
        login.locator("#username").fill("registrar");
        login.locator("#password").fill("socle-demo");
        login.locator("#kc-login").click();
        page.locator(".auth-container .btn-done, .auth-btn-wrapper .btn-done")
                .first()
                .click();
    }

    /** Already open for trying out where Swagger UI is set so; its button then says Cancel. */
    private static void tryItOut(Locator operation) {
        var button = operation.locator(".try-out__btn");
        if (button.innerText().contains("Try it out")) {
            button.click();
        }
    }

    /** Debian's browser: Playwright's own download is not wanted. */
    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("socle.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
