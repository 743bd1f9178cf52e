// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

#include <array>

namespace flow {

std::span<const Entity *const> allEntities()
{
    static const auto all = std::to_array<const Entity *>({
        &settingEntity(),
        &fileEntity(),
        &tagEntity(),
        &taggingEntity(),
        &segmentEntity(),
        &importEntity(),
        &importRejectEntity(),
        &importMappingEntity(),
        &artistEntity(),
        &availabilityEntity(),
        &proposalEntity(),
        &companyEntity(),
        &venueEntity(),
        &contactEntity(),
        &contactRoleEntity(),
        &fanEntity(),
        &fanActivityEntity(),
        &consentEntity(),
        &suppressionEntity(),
        &customerEntity(),
        &productEntity(),
        &orderEntity(),
        &orderLineEntity(),
        &dealEntity(),
        &projectEntity(),
        &projectArtistEntity(),
        &prospectEntity(),
        &holdEntity(),
        &offerEntity(),
        &showEntity(),
        &exclusivityEntity(),
        &stageOverrideEntity(),
        &taskTemplateEntity(),
        &taskEntity(),
        &advanceItemEntity(),
        &guestEntity(),
        &guestQuotaEntity(),
        &resourceEntity(),
        &resourceBookingEntity(),
        &dependencyEntity(),
        &conflictNoteEntity(),
        &royaltyEntity(),
        &audienceStatEntity(),
        &interactionEntity(),
        &conflictEntity(),
        &tourEntity(),
        &tourArtistEntity(),
        &scenarioEntity(),
        &scenarioStopEntity(),
        &travelLegEntity(),
        &budgetLineEntity(),
    });
    return all;
}

} // namespace flow
