// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

// One line for each entity; its description stands in the folder of its domain.
namespace flow {

const Entity &settingEntity();
const Entity &fileEntity();
const Entity &tagEntity();
const Entity &taggingEntity();
const Entity &segmentEntity();
const Entity &importEntity();
const Entity &importRejectEntity();
const Entity &importMappingEntity();
const Entity &artistEntity();
const Entity &availabilityEntity();
const Entity &proposalEntity();
const Entity &companyEntity();
const Entity &venueEntity();
const Entity &contactEntity();
const Entity &contactRoleEntity();
const Entity &fanEntity();
const Entity &fanActivityEntity();
const Entity &consentEntity();
const Entity &suppressionEntity();
const Entity &customerEntity();
const Entity &productEntity();
const Entity &orderEntity();
const Entity &orderLineEntity();
const Entity &dealEntity();
const Entity &projectEntity();
const Entity &projectArtistEntity();
const Entity &prospectEntity();
const Entity &holdEntity();
const Entity &offerEntity();
const Entity &showEntity();
const Entity &exclusivityEntity();
const Entity &stageOverrideEntity();
const Entity &taskTemplateEntity();
const Entity &taskEntity();
const Entity &advanceItemEntity();
const Entity &guestEntity();
const Entity &guestQuotaEntity();
const Entity &resourceEntity();
const Entity &resourceBookingEntity();
const Entity &dependencyEntity();
const Entity &conflictNoteEntity();
const Entity &royaltyEntity();
const Entity &audienceStatEntity();
const Entity &interactionEntity();
const Entity &conflictEntity();
const Entity &tourEntity();
const Entity &tourArtistEntity();
const Entity &scenarioEntity();
const Entity &scenarioStopEntity();
const Entity &travelLegEntity();
const Entity &budgetLineEntity();

} // namespace flow
