package fi.valvomo.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.engine.DmnEngineConfiguration;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;

/**
 * Builds the one process engine and its decision engine, in the container's transactions, and hands
 * out their services. Keeps no engine history: timeline, audit and queue are our own.
 */
@ApplicationScoped
public class EngineProducer {

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transactionManager;

  @Resource private ManagedThreadFactory threads;
  @EJB private JobContext jobContext;
  @Inject private StoreConnections connections;
  @Inject private HouseClock clock;
  @Inject private BeanManager beanManager;
  @Inject @Any private Instance<FlowableEventListener> listeners;

  @Inject
  @ConfigProperty(name = "valvomo.node", defaultValue = "n1")
  private String node;

  private final DmnEngineConfiguration decisions = new StandaloneDmnEngineConfiguration();
  private ContainerTaskExecutor jobThreads;
  private ProcessEngine engine;

  @PostConstruct
  void build() {
    jobThreads = new ContainerTaskExecutor(work -> jobContext.run(work), threads);
    jobThreads.start();
    engine = configuration().buildProcessEngine();
    deployModels();
  }

  private JtaProcessEngineConfiguration configuration() {
    JtaProcessEngineConfiguration configuration = new JtaProcessEngineConfiguration();
    configuration.setTransactionManager(transactionManager);
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDataSource(connections.ofTransactions());
    configuration.setDatabaseType("postgres");
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistoryLevel(HistoryLevel.NONE);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    configuration.setClock(new EngineClock(clock));
    NamedBeans beans = new NamedBeans(beanManager);
    configuration.setBeans(beans);
    configuration.setExpressionManager(new BeansFirst(configuration, beans));
    configuration.setActivityInstanceEntityManager(new NoActivityRecord(configuration));
    configuration.setCreateUserTaskInterceptor(new NoCandidates());
    configuration.setEventListeners(List.copyOf(listeners.stream().toList()));
    configuration.setAsyncExecutor(JobExecutor.of(node, jobThreads));
    configuration.setAsyncExecutorActivate(false);
    configuration.addConfigurator(decisionEngine());
    return configuration;
  }

  private DmnEngineConfigurator decisionEngine() {
    decisions.setHistoryEnabled(false);
    decisions.setDatabaseSchemaUpdate("false");
    DmnEngineConfigurator configurator = new DmnEngineConfigurator();
    configurator.setDmnEngineConfiguration(decisions);
    return configurator;
  }

  private void deployModels() {
    DeploymentBuilder deployment =
        engine.getRepositoryService().createDeployment().name("valvomo").enableDuplicateFiltering();
    Models.RESOURCES.forEach(deployment::addClasspathResource);
    deployment.deploy();
  }

  /** From now on timers fire by themselves. */
  public void startTimers() {
    engine.getProcessEngineConfiguration().getAsyncExecutor().start();
  }

  /** Timers wait until {@link #startTimers}; jobs under way are finished. */
  public void stopTimers() {
    engine.getProcessEngineConfiguration().getAsyncExecutor().shutdown();
    jobThreads.awaitQuiet();
  }

  @PreDestroy
  void close() {
    engine.close();
    jobThreads.shutdown();
  }

  @Produces
  public RuntimeService runtime() {
    return engine.getRuntimeService();
  }

  @Produces
  public TaskService tasks() {
    return engine.getTaskService();
  }

  @Produces
  public RepositoryService repository() {
    return engine.getRepositoryService();
  }

  @Produces
  public ManagementService management() {
    return engine.getManagementService();
  }

  @Produces
  public ProcessMigrationService migration() {
    return engine.getProcessMigrationService();
  }

  /** The decision tables. */
  @Produces
  public DmnDecisionService decisionTables() {
    return decisions.getDmnDecisionService();
  }

  /** The store of the decision tables and of their versions. */
  @Produces
  public DmnRepositoryService tableVersions() {
    return decisions.getDmnRepositoryService();
  }
}
