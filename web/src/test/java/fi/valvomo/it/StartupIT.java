package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.StartupState;
import jakarta.inject.Inject;
import org.flowable.engine.RepositoryService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StartupIT {

  @Inject private StartupState state;
  @Inject private RepositoryService repository;

  @Test
  void the_house_should_be_open_with_its_processes() {
    assertThat(state.isReady()).isTrue();
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("finding").count())
        .isEqualTo(1);
  }
}
