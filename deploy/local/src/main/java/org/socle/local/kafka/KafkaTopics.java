package org.socle.local.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of a cluster, ours or anybody's. */
public record KafkaTopics(String bootstrap) {
    private static final String TWENTY_SECONDS = "20000";

    /** Makes those that are missing. The default replication is the cluster's. */
    public void create(Collection<String> names, int partitions) {
        try (Admin admin = admin()) {
            var missing = new TreeSet<>(names);
            missing.removeAll(names(admin));
            List<NewTopic> topics = missing.stream()
                    .map(name -> new NewTopic(name, Optional.of(partitions), Optional.empty())
                            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Cannot make topics on " + bootstrap + ": " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics", e);
        }
    }

    public Set<String> names() {
        try (Admin admin = admin()) {
            return names(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot list the topics of " + bootstrap + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while listing topics", e);
        }
    }

    /** Whether a broker takes connections at one of the addresses. */
    public static boolean answers(String bootstrap) {
        return Arrays.stream(bootstrap.split(",")).anyMatch(address -> {
            int colon = address.lastIndexOf(':');
            try (var socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(
                                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                        2_000);
                return true;
            } catch (IOException nobody) {
                return false;
            }
        });
    }

    private static Set<String> names(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get();
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TWENTY_SECONDS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TWENTY_SECONDS));
    }
}
